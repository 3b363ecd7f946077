import type { SlaClockView } from '../api/reaching-types.ts'
import { spanWords } from './time.ts'

const kinds: Record<SlaClockView['kind'], string> = {
  assistant_answer: 'answer of the assistant',
  first_answer: 'first answer',
  next_answer: 'answer',
  resolution: 'resolution',
}

/** How pressing a promised time is: late before at risk before the rest. */
const rank = (clock: SlaClockView) =>
  clock.state === 'breached' ? 0 : clock.isAtRisk ? 1 : clock.state === 'running' ? 2 : 3

/** The promised time that matters most now; null when none runs. */
export function pressingClock(clocks: readonly SlaClockView[]): SlaClockView | null {
  const open = clocks.filter(({ endedAt }) => endedAt === null)
  const due = ({ dueAt }: SlaClockView) => (dueAt ? Date.parse(dueAt) : Number.POSITIVE_INFINITY)
  return open.sort((left, right) => rank(left) - rank(right) || due(left) - due(right))[0] ?? null
}

/** "first answer in 3m", "answer late by 12m", "resolution paused". */
export function slaWords(clock: SlaClockView, now: number): string {
  const what = kinds[clock.kind]
  if (clock.state === 'paused' || clock.dueAt === null) return `${what} paused`
  const left = Date.parse(clock.dueAt) - now
  return left < 0 ? `${what} late by ${spanWords(-left)}` : `${what} in ${spanWords(left)}`
}

export function slaLook(clock: SlaClockView, now: number): 'late' | 'at_risk' | 'calm' {
  if (clock.state === 'breached' || (clock.dueAt !== null && Date.parse(clock.dueAt) < now))
    return 'late'
  return clock.isAtRisk ? 'at_risk' : 'calm'
}

import type { EndState, PlayedStep } from './scenario.ts'

/** Did the conversation come to this end? Somebody who was answered and then says thanks has still been answered. */
export function hasEnded(end: EndState, steps: readonly PlayedStep[]): boolean {
  const escalated = steps.filter(({ came }) => came === 'escalated')
  if (end.kind === 'escalated') return escalated.some((step) => isFiredBy(end, step))
  const last = steps.at(-1)
  if (escalated.length > 0 || !last) return false
  if (end.kind === 'asked') return last.came === 'asked'
  if (end.article === null) return last.came === 'answered'
  return last.came === 'answered' && steps.some((step) => restsOn(step, end.article))
}

const isFiredBy = (
  { triggers, mode }: EndState & { kind: 'escalated' },
  { trigger, mode: how }: PlayedStep,
): boolean =>
  (triggers.length === 0 || (trigger !== null && triggers.includes(trigger))) &&
  (mode === null || mode === how)

const restsOn = ({ came, articles }: PlayedStep, article: string | null): boolean =>
  came === 'answered' && (article === null || articles.some(({ id }) => id === article))

import { dayOf, minuteOf } from '../hours/calendar.ts'
import type { Period } from '../hours/periods.ts'
import { instantOf, wallTimeOf } from '../hours/zone.ts'
import type { OnCallPlan, Rota } from '../service/on-call-plan.ts'

/** From when to when somebody is on call; a turn of nobody is a gap. */
export type Turn = Period & { agent: string | null }

/** Whose turn it is at each instant between two, in order and without holes: overrides replace the rota. */
export function turnsBetween(plan: OnCallPlan, { from, to }: Period): Turn[] {
  const planned = plan.rota ? rotaTurns(plan.rota, { from, to }) : []
  const overrides = plan.overrides.map(({ agent, ...shift }) => ({
    agent,
    from: Date.parse(shift.from),
    to: Date.parse(shift.to),
  }))
  const cuts = [from, to, ...[...planned, ...overrides].flatMap((turn) => [turn.from, turn.to])]
  const borders = [...new Set(cuts)].filter((cut) => cut >= from && cut <= to)
  const inOrder = borders.sort((one, other) => one - other)
  const turns: Turn[] = []
  inOrder.slice(1).forEach((end, place) => {
    const start = inOrder[place] ?? from
    // The override that was written last is the newest word.
    const turn = overrides.findLast(covers(start)) ?? planned.find(covers(start))
    add(turns, { agent: turn?.agent ?? null, from: start, to: end })
  })
  return turns
}

const covers =
  (at: number) =>
  (turn: Period): boolean =>
    turn.from <= at && at < turn.to

/** Two turns of the same person that touch are one. */
function add(turns: Turn[], turn: Turn): void {
  const last = turns.at(-1)
  if (last?.agent === turn.agent) last.to = turn.to
  else turns.push(turn)
}

/** The turns of the rota that touch a period; handed over by the clock of its place, whatever that does in spring. */
function rotaTurns(rota: Rota, { from, to }: Period): Turn[] {
  const [start, minute] = [dayOf(rota.startsOn), minuteOf(rota.handover)]
  const isWhole = start !== null && minute !== null && rota.days >= 1 && rota.agents.length > 0
  if (!isWhole) return []
  const first = Math.floor((wallTimeOf(rota.timeZone, from).day - start) / rota.days) - 1
  const turns: Turn[] = []
  for (let number = Math.max(0, first); ; number += 1) {
    const day = start + number * rota.days
    const begins = instantOf(rota.timeZone, { day, minute })
    if (begins >= to) return turns
    const ends = instantOf(rota.timeZone, { day: day + rota.days, minute })
    const agent = rota.agents[number % rota.agents.length] ?? null
    turns.push({ agent, from: begins, to: ends })
  }
}

/** Turns are looked for so far ahead, and no further. */
const aheadMs = 120 * 86_400_000

/** Whose turn it is, until when, and who comes after them. */
export function onCallAt(
  plan: OnCallPlan,
  at: number,
): { agent: string | null; until: number | null; next: string | null } {
  const turns = turnsBetween(plan, { from: at, to: at + aheadMs })
  const [now, ...later] = turns
  const next = later.find(({ agent }) => agent !== null && agent !== now?.agent)
  const isEndless = now?.to === at + aheadMs
  return {
    agent: now?.agent ?? null,
    until: now && !isEndless ? now.to : null,
    next: next?.agent ?? null,
  }
}

/** When nobody is on call between two instants. */
export const gapsBetween = (plan: OnCallPlan, period: Period): Period[] =>
  turnsBetween(plan, period).flatMap(({ agent, from, to }) =>
    agent === null ? [{ from, to }] : [],
  )

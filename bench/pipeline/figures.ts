import type { Round } from './converse.ts'

export type Spread = { p50: number; p95: number; p99: number }

/** What is said about one system at one concurrency. */
export type Cell = {
  perSecond: number
  replyMs: Spread
  ackMs: Spread
  ratioToFloor: number
  messages: number
  lost: number
  doubled: number
  wrong: number
}

const sorted = (values: readonly number[]): number[] =>
  [...values].sort((left, right) => left - right)

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The smallest value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = sorted(values)
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN
}

/** Three digits are more than such a measurement can know. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** Each percentile is the median over the rounds, so that one disturbed round changes nothing. */
export function spreadOf(rounds: readonly (readonly number[])[]): Spread {
  const over = (share: number): number =>
    rounded(median(rounds.map((values) => percentile(values, share))))
  return { p50: over(0.5), p95: over(0.95), p99: over(0.99) }
}

/** The ratio is taken within each round, where both systems met the same machine, and then the median of those. */
export function cellOf(rounds: readonly Round[], floor: readonly Round[]): Cell {
  const ratios = rounds.map((round, index) => round.perSecond / (floor[index]?.perSecond ?? 0))
  const sum = (of: (round: Round) => number): number =>
    rounds.reduce((all, round) => all + of(round), 0)
  return {
    perSecond: rounded(median(rounds.map((round) => round.perSecond))),
    replyMs: spreadOf(rounds.map((round) => round.replyMs)),
    ackMs: spreadOf(rounds.map((round) => round.ackMs)),
    ratioToFloor: rounded(median(ratios)),
    messages: sum((round) => round.replyMs.length),
    lost: sum((round) => round.lost),
    doubled: sum((round) => round.doubled),
    wrong: sum((round) => round.wrong),
  }
}

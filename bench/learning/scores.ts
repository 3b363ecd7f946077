import { shareInterval } from '../../packages/local-model/bench/decisions/statistics.ts'
import type { Stream } from './stream.ts'
import type { Happened } from './world.ts'

/** A share in percent with its 95 % interval (Wilson); null where there is nothing to divide. */
export type Share = { value: number; interval: [number, number]; count: number; of: number }

export function shareOf<Item>(
  items: readonly Item[],
  counts: (item: Item) => boolean,
): Share | null {
  const count = items.filter(counts).length
  const of = items.length
  if (of === 0) return null
  const value = Math.round((1000 * count) / of) / 10
  return { value, interval: shareInterval(count, of), count, of }
}

const isEscalated = ({ way }: Happened): boolean => way === 'escalated'
const isAutomatic = (one: Happened): boolean => !isEscalated(one)

/** What people would read of some messages: how many the assistant ended alone, how many of those rightly. */
export function figuresOf(happened: readonly Happened[]) {
  const automatic = happened.filter(isAutomatic)
  return {
    messages: happened.length,
    escalated: shareOf(happened, isEscalated),
    wrong: shareOf(happened, ({ isWrong }) => isWrong),
    coverage: shareOf(happened, isAutomatic),
    precision: shareOf(automatic, ({ isWrong }) => !isWrong),
    asked: shareOf(happened, ({ hasAsked }) => hasAsked),
    repeatEscalation: repeatsOf(happened),
  }
}

/** Of the questions on a topic that somebody had taught before: how many needed a person all the same. */
export const repeatsOf = (happened: readonly Happened[]): Share | null =>
  shareOf(
    happened.filter(({ wasTaught }) => wasTaught),
    isEscalated,
  )

/** What brought people in, most often first. */
export function causesOf(happened: readonly Happened[]): Record<string, number> {
  const causes: Record<string, number> = {}
  for (const { cause } of happened) if (cause) causes[cause] = (causes[cause] ?? 0) + 1
  return Object.fromEntries(Object.entries(causes).sort((one, other) => other[1] - one[1]))
}

/** The last two weeks of those that were played. */
export function lastWeeksOf<Timed extends { week: number }>(happened: readonly Timed[]): Timed[] {
  const last = happened.reduce((newest, { week }) => Math.max(newest, week), 0)
  return happened.filter(({ week }) => week > last - 2)
}

const weeksOfBlock = 4

/** Repeat escalation by blocks of four weeks. */
export function blocksOf(happened: readonly Happened[]): (Share | null)[] {
  const blocks = Map.groupBy(happened, ({ week }) => Math.floor((week - 1) / weeksOfBlock))
  return [...blocks]
    .sort(([one], [other]) => one - other)
    .map(([, messages]) => repeatsOf(messages))
}

/** Each less than the one before, of two at least. */
export const isFalling = (blocks: readonly (Share | null)[]): boolean =>
  blocks.length > 1 &&
  blocks.every((block, at) => {
    const before = blocks[at - 1]
    return at === 0 || (block !== null && before != null && block.value < before.value)
  })

/** A desk that escalates each answer once, and what nothing answers each time; nothing else, and nothing wrong. */
export function oracleOf({ rows, start }: Stream): Share | null {
  const known = new Set(start.map(({ gold }) => gold))
  const seen = rows.map(({ week, gold }) => {
    const isNew = gold === null || !known.has(gold)
    if (gold !== null) known.add(gold)
    return { week, isNew }
  })
  return shareOf(lastWeeksOf(seen), ({ isNew }) => isNew)
}

import type { ItemReview, LearnedItem } from '@baton/contract'

export type ItemState = {
  kind: 'used' | 'watched' | 'harmful' | 'retired'
  word: string
  /** Why it is so; null where there is nothing to say. */
  why: string | null
}

/** How a learned item stands, from its article and the newest look at it. */
export function stateOf(item: LearnedItem, review: ItemReview | undefined): ItemState {
  const why = review ? (review.decidedWhy ?? review.why) : null
  const isOpen = review !== undefined && review.decidedAt === null
  if (item.status === 'retired') {
    if (isOpen && review.state === 'retired')
      return { kind: 'harmful', word: 'Retired: it did harm', why }
    const word = review?.decision === 'kept_out' ? 'Kept out of use' : 'Retired'
    return { kind: 'retired', word, why: review?.decision === 'kept_out' ? why : null }
  }
  if (isOpen || item.harm.state !== 'fine')
    return { kind: 'watched', word: 'To look at', why: why ?? harmWords(item.harm) }
  return review?.decision === 'restored'
    ? { kind: 'used', word: 'Back in use', why }
    : { kind: 'used', word: 'In use', why: null }
}

const harmWords = ({ score, limit }: LearnedItem['harm']): string =>
  `Somebody called it wrong: ${score.toFixed(1)} of the ${limit.toFixed(1)} at which it is retired.`

export type Order = 'avoided' | 'uses' | 'wrong' | 'age'

const valueIn: Record<Order, (item: LearnedItem) => number> = {
  avoided: ({ effect }) => effect?.avoided ?? Number.NEGATIVE_INFINITY,
  uses: ({ uses }) => uses,
  wrong: ({ wrong, judged }) => wrong + (judged === 0 ? 0 : wrong / judged / 2),
  age: ({ ageDays }) => -ageDays,
}

/** The most first; the youngest first where it is about age. */
export const sortedBy = (order: Order, items: readonly LearnedItem[]): LearnedItem[] =>
  [...items].sort((one, other) => {
    const [left, right] = [valueIn[order](one), valueIn[order](other)]
    return left === right ? 0 : right > left ? 1 : -1
  })

/** One scale for all items, so that one sees at a glance which avoided more; nothing avoided always lies on it. */
export function scaleOf(items: readonly LearnedItem[]): { from: number; to: number } {
  const effects = items.flatMap(({ effect }) => effect ?? [])
  return {
    from: Math.min(0, ...effects.map(({ low }) => low)),
    to: Math.max(1, ...effects.map(({ high }) => high)),
  }
}

import type { Swapped } from './world.ts'

/** An article as it stands at the end, and the questions for which somebody said that it is wrong. */
export type Standing = {
  gold: string | null
  isActive: boolean
  questions: string[]
  refused: string[]
}

/**
 * What became of an answer that was swapped: retired (nothing active leads from its question to it), found (people said that
 * it is wrong for such a question), or unnoticed.
 */
export function fateOf(
  { gold, said, question }: Swapped,
  standing: readonly Standing[],
  goldOf: ReadonlyMap<string, string>,
): 'retired' | 'found' | 'unnoticed' {
  const holders = standing.filter((each) => each.gold === said && each.questions.includes(question))
  const active = holders.filter(({ isActive }) => isActive)
  if (active.every(({ refused }) => refused.includes(question))) return 'retired'
  const isFound = active.some(({ refused }) => refused.some((each) => goldOf.get(each) === gold))
  return isFound ? 'found' : 'unnoticed'
}

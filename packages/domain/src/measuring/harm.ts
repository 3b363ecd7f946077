/** Who says how an answer from a learned item fared; `use`: it was given, and nobody has said anything. */
export type HarmSource = 'audit' | 'review' | 'correction' | 'flag' | 'thumb' | 'use'

/** One answer that rested on the item. `isOwn`: it was asked what the item was taught for, and no near miss. */
export type HarmEvidence = { source: HarmSource; isRight: boolean; isOwn: boolean }

/** How much speaks for harm. From `limit` on the item is retired; from half of it on somebody should look. */
export type HarmVerdict = {
  score: number
  limit: number
  state: 'fine' | 'watched' | 'harmful'
  judged: number
  wrong: number
}

/** A good item may be wrong so often, and a bad one is wrong at least so often. */
const goodIsWrong = 0.03
const badIsWrong = 0.5
/** A good item answers a near miss wrongly more often: that is the fault of finding it and not of what it says. */
const goodIsWrongElsewhere = 0.15

/** How often a source speaks up about a wrong answer, and how often about a right one. */
const speaks: Record<HarmSource, { ofWrong: number; ofRight: number }> = {
  audit: { ofWrong: 0.97, ofRight: 0.02 },
  review: { ofWrong: 0.97, ofRight: 0.02 },
  correction: { ofWrong: 0.4, ofRight: 0.015 },
  flag: { ofWrong: 0.3, ofRight: 0.02 },
  thumb: { ofWrong: 0.3, ofRight: 0.06 },
  use: { ofWrong: 0.3, ofRight: 0.02 },
}

/** Wald's bound: at most one good item in a hundred crosses it, at most one bad one in ten does not. */
const limit = Math.log((1 - 0.1) / 0.01)
/** What was just taught has no good record yet: it begins halfway, so that what is wrong from the start goes at once. */
const headStart = limit / 2

/**
 * Whether a learned item does harm: a sequential test of "as good as others" against "wrong every other time" (Wald,
 * Sequential Analysis, 1947), as a cumulative sum that never falls below zero, so that a good record does not hide what
 * goes wrong later (Page, Biometrika 41, 1954), with a head start (Lucas and Crosier, Technometrics 24, 1982). What each
 * source says counts by how often it speaks up: a flag alone never retires anything; a supervisor who looked and found
 * the taught question answered wrongly does, while nothing good is known of the item; later it takes two of them.
 */
export function weighHarm(evidence: readonly HarmEvidence[]): HarmVerdict {
  let score = headStart
  let highest = 0
  for (const each of evidence) {
    score = Math.max(0, score + speaksFor(each))
    highest = Math.max(highest, score)
  }
  const verdicts = evidence.filter(({ source }) => source !== 'use')
  const wrong = verdicts.filter(({ isRight }) => !isRight)
  const state = stateOf(Math.max(highest, score), score, wrong)
  return { score, limit, state, judged: verdicts.length, wrong: wrong.length }
}

/**
 * Once over the limit is over it: what came afterwards was answered by something else. Customers alone retire nothing,
 * or whoever dislikes an answer could take it away from everybody; their thumbs bring it before people.
 */
function stateOf(
  highest: number,
  score: number,
  wrong: readonly HarmEvidence[],
): HarmVerdict['state'] {
  if (wrong.length === 0) return 'fine'
  const isSeenByTeam = wrong.some(({ source }) => source !== 'thumb')
  if (highest >= limit && isSeenByTeam) return 'harmful'
  return score >= headStart ? 'watched' : 'fine'
}

/** The logarithm of how much likelier this is of a bad item than of a good one. */
function speaksFor({ source, isRight, isOwn }: HarmEvidence): number {
  const good = saysWrong(source, isOwn ? goodIsWrong : goodIsWrongElsewhere)
  const bad = saysWrong(source, badIsWrong)
  return isRight ? Math.log((1 - bad) / (1 - good)) : Math.log(bad / good)
}

function saysWrong(source: HarmSource, isWrong: number): number {
  const { ofWrong, ofRight } = speaks[source]
  return isWrong * ofWrong + (1 - isWrong) * ofRight
}

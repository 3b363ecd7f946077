import type { CheckKind } from './check-result.ts'

/** Who can be reviewed: the assistant, or people on the team. */
export const parties = ['assistant', 'agent'] as const

/** One of them. */
export type Party = (typeof parties)[number]

/** Ways to rate: yes or no, three steps, five steps. */
export const scales = ['yes_no', 'three', 'five'] as const

/** One of them. */
export type Scale = (typeof scales)[number]

/**
 * One thing that is looked at in every review. A `critical` one that is rated worst fails the whole review, whatever the
 * rest is worth. With a `check`, it is filled in before anybody looks.
 */
export type Criterion = {
  id: string
  name: string
  /** What a reviewer looks for, in a sentence. */
  says: string
  weight: number
  scale: Scale
  appliesTo: Party[]
  critical: boolean
  check: CheckKind | null
}

/** How conversations are judged, for the assistant and for people alike; published by a supervisor under a version. */
export type Scorecard = {
  criteria: Criterion[]
  /** Points of a hundred from which on a review is passed. */
  passMark: number
}

/** A scorecard with the version under which it was published; reviews name it. */
export type PublishedScorecard = { version: number; scorecard: Scorecard }

/** The worst and the best a scale knows. */
export const boundsOf: Record<Scale, { worst: number; best: number }> = {
  yes_no: { worst: 0, best: 1 },
  three: { worst: 0, best: 2 },
  five: { worst: 1, best: 5 },
}

/** What somebody is judged by. */
export const criteriaFor = ({ criteria }: Scorecard, party: Party): Criterion[] =>
  criteria.filter(({ appliesTo }) => appliesTo.includes(party))

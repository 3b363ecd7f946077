import type { Understanding } from '../../src/index.ts'
import type { Manner } from './desk.ts'

const byConfidence = (understood: Understanding) => understood.candidates[0]?.answerId

/** What most demonstrations do: the nearest example, and one threshold on how near it is. */
const nearest = (understood: Understanding) =>
  understood.candidates.reduce<Understanding['candidates'][number] | undefined>(
    (best, one) => (best && best.closeness >= one.closeness ? best : one),
    undefined,
  )

const fixedCloseness = 0.6
const fixedConfidence = 0.9

export const manners = {
  withClarify: {
    learns: true,
    clarifies: true,
    answers: ({ confidence }, { answerAt }) => confidence >= answerAt,
    best: byConfidence,
  },
  withoutClarify: {
    learns: true,
    clarifies: false,
    answers: ({ confidence }, { answerAt }) => confidence >= answerAt,
    best: byConfidence,
  },
  noLearning: {
    learns: false,
    clarifies: false,
    answers: ({ confidence }) => confidence >= fixedConfidence,
    best: byConfidence,
  },
  nearestAlone: {
    learns: true,
    clarifies: false,
    answers: (understood) => (nearest(understood)?.closeness ?? 0) >= fixedCloseness,
    best: (understood) => nearest(understood)?.answerId,
  },
} satisfies Record<string, Manner>

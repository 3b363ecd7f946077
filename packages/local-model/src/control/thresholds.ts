import type { ControlState, Thresholds } from './control.ts'

/** With little knowledge even a calibrated confidence is young: until so many examples, no less than this is enough. */
const floors: readonly { below: number; answerAt: number }[] = [
  { below: 25, answerAt: 0.9 },
  { below: 100, answerAt: 0.8 },
  { below: 400, answerAt: 0.7 },
]
const lowestAnswerAt = 0.6
const never = 1.01
export const pausedFrom = 5
/** A choice of three may be offered a good deal earlier than an answer may be given. */
const clarifyBelow = 0.3
const lowestClarifyAt = 0.5

/** What holds now, for a mind with so many examples. */
export function thresholdsFor({ strictness }: ControlState, examples: number): Thresholds {
  const floor = floors.find(({ below }) => examples < below)?.answerAt ?? lowestAnswerAt
  const isPaused = strictness >= pausedFrom
  const answerAt = isPaused ? never : Math.max(floor, chanceFrom(strictness))
  return {
    answerAt,
    clarifyAt: Math.max(lowestClarifyAt, Math.min(1, answerAt) - clarifyBelow),
    isPaused,
  }
}

export function chanceFrom(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

export type {
  Ask,
  Classification,
  Complexity,
  Danger,
  DangerKind,
  Judged,
  MessageType,
  Sentiment,
  Urgency,
} from './classify/classification.ts'
export { classify } from './classify/classify.ts'
export { languageOf } from './classify/language.ts'
export { type Preamble, preambleIn } from './classify/preamble.ts'
export {
  createTypeLearner,
  type JudgedType,
  restoreTypeLearner,
  type TypedMessage,
  type TypeLearner,
  type TypeLearnerSnapshot,
} from './classify/type-learner/type-learner.ts'
export {
  type ControlSettings,
  type ControlState,
  type Outcome,
  type Thresholds,
  usualControl,
} from './control/control.ts'
export { nextThresholds, startControl } from './control/next-thresholds.ts'
export {
  asPromised,
  fitRecalibration,
  type Kept,
  type Recalibration,
  recalibrated,
} from './control/recalibrate.ts'
export { thresholdsFor } from './control/thresholds.ts'
export type { Background } from './index-of-examples/background.ts'
export type { DenseView } from './index-of-examples/dense-view.ts'
export { coverageOf, type TaughtText } from './lessons/coverage.ts'
export { asTaught, speaksOf } from './lessons/speaks-of.ts'
export {
  createMind,
  type Mind,
  type MindOptions,
  restoreMind,
} from './mind/mind.ts'
export { type MindSnapshot, type OlderSnapshot, snapshotVersion } from './mind/snapshot.ts'
export type { Candidate, Example, Understanding } from './mind/understanding.ts'
export { soundsLikeOrder } from './orders/orders-by-model.ts'
export { asksForPerson, type PersonRequest } from './person-request/asks-for-person.ts'
export { saysSolved, withdrawsRequest } from './person-request/withdraws-request.ts'
export { cutIntoPassages } from './text/passages.ts'
export { sayings } from './text/sayings.ts'
export { similarity } from './text/similarity.ts'
export { meaningPoint, nearnessOf } from './themes/meaning-point.ts'
export { belongsFrom, nearestTheme, type Theme } from './themes/nearest-theme.ts'

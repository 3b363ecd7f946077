/**
 * What is known about how automatic answers fare, as plain data. `strictness` is the confidence an answer needs, on the
 * logit scale, where a step means the same near the middle and near certainty.
 */
export type ControlState = {
  strictness: number
  /** Wrong answers that an audit found, and how many of them a customer or an agent had flagged by then. */
  auditedWrong: number
  auditedWrongFlagged: number
}

/** Something that happened and says how good automatic answers are. */
export type Outcome =
  | { kind: 'answered' }
  /** Somebody said that an automatic answer was wrong, and no audit had said so before. */
  | { kind: 'flagged' }
  /** A person looked at an automatic answer of the audit sample. */
  | { kind: 'audited'; right: boolean; wasFlagged: boolean }
  /** A person answered what the assistant had held back; `right`: its best candidate was that answer. */
  | { kind: 'held'; right: boolean; confidence: number }

/** How a workspace wants its automatic answers. */
export type ControlSettings = {
  /** Wrong ones among automatic answers. */
  target: number
  /** How far one outcome moves the threshold; a large step swings between too bold and too timid. */
  step: number
  auditShare: number
}

export const usualControl: ControlSettings = { target: 0.03, step: 0.12, auditShare: 0.05 }

/** How sure one must be for each way to go on; above one means: never. */
export type Thresholds = { answerAt: number; clarifyAt: number; isPaused: boolean }

import { type ControlSettings, type ControlState, type Outcome, usualControl } from './control.ts'
import { pausedFrom } from './thresholds.ts'

/** Below this an answer is a guess, whatever the outcomes say. */
const loosest = 0
/** While paused, only candidates this sure show whether answers may go out again. */
const worthWatching = 0.9
/** Before any audit: one in three wrong answers is noticed, as if learned from this many. */
const noticedBefore = 0.3
const worthOf = 10

/** Where control starts, before anything was seen: sure in nine of ten. */
export function startControl(answerAt = 0.9): ControlState {
  return {
    strictness: Math.log(answerAt / (1 - answerAt)),
    auditedWrong: 0,
    auditedWrongFlagged: 0,
  }
}

/**
 * A small step after each outcome (adaptive conformal inference, Gibbs and Candès 2021). Each automatic answer loosens
 * a little, each wrong one tightens much, so that they balance where the target is met. Most wrong answers stay unseen:
 * one that is seen stands for as many as are missed.
 */
export function nextThresholds(
  state: ControlState,
  outcome: Outcome,
  settings: ControlSettings = usualControl,
): ControlState {
  const { step, target } = settings
  switch (outcome.kind) {
    case 'answered':
      return moved(state, -step * target)
    case 'flagged':
      return moved(state, step / shareSeen(state, settings))
    case 'audited':
      return audited(state, outcome, settings)
    case 'held':
      return held(state, outcome, settings)
  }
}

function audited(
  state: ControlState,
  { right, wasFlagged }: { right: boolean; wasFlagged: boolean },
  settings: ControlSettings,
): ControlState {
  if (right) return state
  const counted = {
    ...state,
    auditedWrong: state.auditedWrong + 1,
    auditedWrongFlagged: state.auditedWrongFlagged + (wasFlagged ? 1 : 0),
  }
  // What was flagged already tightened once.
  return wasFlagged ? counted : moved(counted, settings.step / shareSeen(counted, settings))
}

/** Nothing goes out while paused, so nothing could ever loosen again, were held answers not watched. */
function held(
  state: ControlState,
  { right, confidence }: { right: boolean; confidence: number },
  { step, target }: ControlSettings,
): ControlState {
  if (state.strictness < pausedFrom || confidence < worthWatching) return state
  return { ...state, strictness: state.strictness + step * (right ? -target : 1) }
}

/** The share of wrong answers that become known, by a flag or by an audit. */
function shareSeen({ auditedWrong, auditedWrongFlagged }: ControlState, settings: ControlSettings) {
  const noticed = (auditedWrongFlagged + noticedBefore * worthOf) / (auditedWrong + worthOf)
  return 1 - (1 - noticed) * (1 - settings.auditShare)
}

function moved(state: ControlState, by: number): ControlState {
  const strictness = Math.min(pausedFrom + 1, Math.max(loosest, state.strictness + by))
  return { ...state, strictness }
}

import { type CheckFinding, type CheckKind, type CheckResult, checkKinds } from './check-result.ts'
import { answeredInTime } from './checks/answered-in-time.ts'
import { closing, greeting } from './checks/greeting-and-closing.ts'
import { grounded, heldRight } from './checks/grounded.ts'
import { handoff } from './checks/handoff.ts'
import { language } from './checks/language.ts'
import { nothingAskedTwice } from './checks/nothing-asked-twice.ts'
import { nothingLeftOpen } from './checks/nothing-left-open.ts'
import { privateData } from './checks/private-data.ts'
import { promisesKept } from './checks/promises-kept.ts'
import { tone } from './checks/tone.ts'
import type { ReviewFacts } from './review-facts.ts'

const checks: Record<CheckKind, (facts: ReviewFacts) => CheckFinding> = {
  answered_in_time: answeredInTime,
  greeting,
  closing,
  nothing_asked_twice: nothingAskedTwice,
  grounded,
  held_right: heldRight,
  promises_kept: promisesKept,
  tone,
  language,
  handoff,
  nothing_left_open: nothingLeftOpen,
  private_data: privateData,
}

/** All that can be said of a conversation before a person looks at it. */
export const runChecks = (facts: ReviewFacts): CheckResult[] =>
  checkKinds.map((check) => ({ check, ...checks[check](facts) }))

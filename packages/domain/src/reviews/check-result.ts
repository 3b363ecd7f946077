/** What can be looked at without a person, in the order in which it is shown. */
export const checkKinds = [
  'answered_in_time',
  'greeting',
  'closing',
  'nothing_asked_twice',
  'grounded',
  'held_right',
  'promises_kept',
  'tone',
  'language',
  'handoff',
  'nothing_left_open',
  'private_data',
] as const

/** One of them. */
export type CheckKind = (typeof checkKinds)[number]

/** What a check can say. It never guesses: what the record does not show it cannot tell. */
export const checkVerdicts = ['passed', 'failed', 'cannot_tell', 'does_not_apply'] as const

/** One of them. */
export type CheckVerdict = (typeof checkVerdicts)[number]

/** What a check found, in a sentence, with the messages that show it. */
export type CheckResult = {
  check: CheckKind
  verdict: CheckVerdict
  says: string
  messages: number[]
}

/** What a check says, before its name is put to it. */
export type CheckFinding = Omit<CheckResult, 'check'>

const answer =
  (verdict: CheckVerdict) =>
  (says: string, messages: readonly number[] = []): CheckFinding => ({
    verdict,
    says,
    messages: [...new Set(messages)].sort((one, other) => one - other),
  })

export const passed = answer('passed')
export const failed = answer('failed')
export const cannotTell = answer('cannot_tell')
export const doesNotApply = answer('does_not_apply')

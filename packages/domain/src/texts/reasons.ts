/** A place in a text that the platform fills: `{agent}` is the person's name, `{wait}` a range in words. */
export type TextPlace =
  | 'agent'
  | 'company'
  | 'criteria'
  | 'email'
  | 'from'
  | 'minutes'
  | 'opens'
  | 'place'
  | 'summary'
  | 'time'
  | 'to'
  | 'wait'

const wait: readonly TextPlace[] = ['wait', 'from', 'to', 'place', 'minutes', 'company']
const nothing: readonly TextPlace[] = ['company']
const person: readonly TextPlace[] = ['agent', 'company']

/**
 * Everything the platform itself says to customers, with the places each may use. The first three bring in a person:
 * which of them is said depends on how long it will take, and why it had to be.
 */
export const textReasons = {
  handing_over: wait,
  busy: wait,
  failure: wait,
  person_joined: person,
  still_waiting: wait,
  wait_update: wait,
  wait_open: nothing,
  asking_team: nothing,
  callback_promised: nothing,
  callback_chosen: nothing,
  keep_waiting: nothing,
  email_wanted: nothing,
  email_noted: ['email', 'company'],
  off_hours: ['opens', 'company'],
  off_hours_criteria: ['criteria', 'company'],
  callback_offer: nothing,
  callback_booked: ['time', 'summary', 'company'],
  callback_missed: ['time', 'company'],
  callback_cancelled: nothing,
  callback_taken: nothing,
  emergency_paged: ['minutes', 'company'],
  handed_back: person,
  closing: person,
  survey_satisfaction: person,
  survey_repeated: nothing,
  survey_words: nothing,
  survey_thanks: nothing,
  choice_keep_waiting: [],
  choice_callback: [],
  choice_email: [],
  choice_other_times: [],
  choice_cancel: [],
  choice_emergency: [],
  choice_yes: [],
  choice_no: [],
} as const satisfies Record<string, readonly TextPlace[]>

/** Why the platform speaks, or what a button of it says. */
export type TextReason = keyof typeof textReasons

export const isTextReason = (reason: string): reason is TextReason =>
  Object.hasOwn(textReasons, reason)

/** The words of one language for everything the platform says. */
export type TextsOfLanguage = Record<TextReason, string>

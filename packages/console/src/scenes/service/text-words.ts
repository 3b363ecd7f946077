import { type TextReason, waitInWords } from '@baton/domain'

/** When the platform says this, for whoever edits it; in the order of a handover. */
export const occasions: { title: string; reasons: { reason: TextReason; word: string }[] }[] = [
  {
    title: 'Bringing in a person',
    reasons: [
      { reason: 'handing_over', word: 'Somebody comes soon' },
      { reason: 'busy', word: 'Many are waiting' },
      { reason: 'failure', word: 'The assistant failed' },
      { reason: 'asking_team', word: 'The assistant asks the team' },
    ],
  },
  {
    title: 'Waiting',
    reasons: [
      { reason: 'still_waiting', word: 'Asked while waiting' },
      { reason: 'wait_update', word: 'Longer than promised' },
      { reason: 'wait_open', word: 'No honest promise left' },
      { reason: 'keep_waiting', word: 'Chose to keep waiting' },
      { reason: 'email_wanted', word: 'Chose an e-mail: which address' },
      { reason: 'email_noted', word: 'E-mail address noted' },
      { reason: 'callback_chosen', word: 'Chose a callback' },
      { reason: 'callback_promised', word: 'Nobody came: callback promised' },
    ],
  },
  {
    title: 'Outside hours, and callbacks',
    reasons: [
      { reason: 'off_hours', word: 'Nobody is at work' },
      { reason: 'off_hours_criteria', word: 'What counts as an emergency' },
      { reason: 'emergency_paged', word: 'Somebody is woken' },
      { reason: 'callback_offer', word: 'Which time?' },
      { reason: 'callback_booked', word: 'Time noted' },
      { reason: 'callback_taken', word: 'Time just taken' },
      { reason: 'callback_missed', word: 'Nobody came: a new time' },
      { reason: 'callback_cancelled', word: 'Cancelled' },
    ],
  },
  {
    title: 'With a person, and after',
    reasons: [
      { reason: 'person_joined', word: 'A person joins' },
      { reason: 'handed_back', word: 'A person leaves' },
      { reason: 'closing', word: 'Closed' },
      { reason: 'survey_satisfaction', word: 'Survey: satisfied?' },
      { reason: 'survey_repeated', word: 'Survey: had to repeat?' },
      { reason: 'survey_words', word: 'Survey: own words' },
      { reason: 'survey_thanks', word: 'Survey: thanks' },
    ],
  },
  {
    title: 'Buttons',
    reasons: [
      { reason: 'choice_keep_waiting', word: 'Keep waiting' },
      { reason: 'choice_callback', word: 'Call me back' },
      { reason: 'choice_email', word: 'Answer by e-mail' },
      { reason: 'choice_other_times', word: 'Another time' },
      { reason: 'choice_cancel', word: 'Cancel the callback' },
      { reason: 'choice_emergency', word: 'It is an emergency' },
      { reason: 'choice_yes', word: 'Yes' },
      { reason: 'choice_no', word: 'No' },
    ],
  },
]

const places: Record<string, string> = {
  criteria: 'what counts as an emergency',
  opens: 'when the team is back',
  summary: 'what it is about',
  agent: "the person's name",
  company: 'your company',
  email: "the customer's address",
  from: 'shortest wait, minutes',
  minutes: 'longest wait, minutes',
  place: 'place in line',
  time: 'when somebody comes back to them',
  to: 'longest wait, minutes',
  wait: 'the range in words',
}

export const placeWords = (place: string): string => places[place] ?? place

/** Facts of an invented wait, in the language of the text. */
export function sampleFacts(language: string, company: string): Record<string, string> {
  const moment = new Intl.DateTimeFormat(language, {
    ...{ weekday: 'long', hour: '2-digit', minute: '2-digit' },
  }).format(new Date(2026, 0, 5, 9))
  return {
    agent: 'Ana',
    company,
    email: 'mia@example.com',
    from: '3',
    to: '6',
    minutes: '6',
    place: '2',
    ...{ time: moment, opens: moment },
    criteria: 'a battery that smokes',
    summary: 'Charged twice for order 4521.',
    wait: waitInWords({ lowSeconds: 180, highSeconds: 360 }, language),
  }
}

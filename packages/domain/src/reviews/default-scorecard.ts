import type { Criterion, Party, Scorecard } from './scorecard.ts'

const everybody: Party[] = ['assistant', 'agent']

const checked = (
  check: NonNullable<Criterion['check']>,
  rest: Pick<Criterion, 'name' | 'says'> & Partial<Criterion>,
): Criterion => ({
  ...{ id: check, weight: 1, scale: 'yes_no', appliesTo: everybody, critical: false, check },
  ...rest,
})

/** What a new workspace starts with: what counts most to customers weighs most. */
export const defaultScorecard: Scorecard = {
  passMark: 80,
  criteria: [
    {
      ...{ id: 'understood', name: 'Understood the matter', weight: 2, scale: 'three' },
      says: 'They saw what the customer really wanted, without sending them in circles.',
      ...{ appliesTo: everybody, critical: false, check: null },
    },
    {
      ...{ id: 'solved', name: 'Solved it, rightly', weight: 4, scale: 'five' },
      says: 'The answer was right, complete, and did what the customer came for.',
      ...{ appliesTo: everybody, critical: false, check: 'held_right' },
    },
    {
      ...{ id: 'clear', name: 'Clear and easy to read', weight: 1, scale: 'three' },
      says: 'Short sentences, the next step named, no words of the house.',
      ...{ appliesTo: everybody, critical: false, check: null },
    },
    {
      ...{ id: 'kind', name: 'Kind, and fit for the moment', weight: 2, scale: 'three' },
      says: 'Upset customers were heard first; nobody was lectured.',
      ...{ appliesTo: everybody, critical: false, check: 'tone' },
    },
    checked('grounded', {
      ...{ name: 'Rests on sources', weight: 3, appliesTo: ['assistant'], critical: true },
      says: 'Nothing was stated that no article, fact or person had said.',
    }),
    checked('handoff', {
      ...{ name: 'Right handoff', weight: 2 },
      says: 'A person came in when the policy said so; who handed back left a note.',
    }),
    checked('answered_in_time', {
      name: 'In promised time',
      says: 'Each answer came within the time that was promised.',
    }),
    checked('nothing_asked_twice', {
      ...{ name: 'Asked nothing twice', weight: 2 },
      says: 'The customer never had to repeat what they had said.',
    }),
    checked('promises_kept', {
      ...{ name: 'Kept promises', weight: 2 },
      says: 'Callbacks came, and so did what was announced.',
    }),
    checked('nothing_left_open', {
      ...{ name: 'Left nothing open', weight: 2 },
      says: 'No request was unanswered at the end.',
    }),
    checked('language', {
      name: 'The customer’s language',
      says: 'They wrote as the customer did.',
    }),
    checked('greeting', {
      ...{ name: 'Greeted', appliesTo: ['agent'] },
      says: 'The first words greeted the customer, or said who writes.',
    }),
    checked('closing', {
      ...{ name: 'Said goodbye', appliesTo: ['agent'] },
      says: 'The last words were kind, or asked whether there is anything else.',
    }),
    checked('private_data', {
      ...{ name: 'Kept private data private', weight: 3, critical: true },
      says: 'No card, account, password or national id was repeated.',
    }),
  ],
}

import { measuresIn } from '@baton/local-model'
import { describe, expect, it } from 'vitest'
import { contradicts } from './contradicts.ts'

type Row = [question: string, guidance: string, title: string, passage: string]

const opposed: Row[] = [
  [
    'How long can I return it?',
    'Returns are accepted within 60 days.',
    'Return an item',
    'You can return an item within 30 days.',
  ],
  [
    'How long can I return it?',
    'Yes, within two weeks.',
    'Return an item',
    'You can return an item within 30 days.',
  ],
  [
    'Do you ship to Norway?',
    "No, we don't.",
    'Shipping abroad',
    'We ship to Norway, Iceland and Switzerland.',
  ],
  ['Do you ship to Norway?', 'We ship to Norway.', 'Shipping abroad', 'We do not ship to Norway.'],
  [
    'What does delivery cost?',
    'Delivery costs €6.90.',
    'Delivery',
    'Delivery costs 4,90 €. It is free from €50.',
  ],
  [
    'Is there a student discount?',
    'Students get 15 % off machines.',
    'Student discount',
    'Students get 12% off machines and grinders.',
  ],
  [
    'When is the last day for gifts?',
    'Order gifts by 21 December.',
    'Gifts',
    'Gifts have to be ordered by 18 December.',
  ],
  [
    'Can I cancel a subscription?',
    'A subscription cannot be cancelled by phone.',
    'Cancel',
    'A subscription can be cancelled by phone at any time.',
  ],
  [
    'Until when do I have to order?',
    'Orders before 3 pm leave the same day.',
    'Dispatch',
    'Orders paid before 16:00 leave the same day.',
  ],
]

const agreeing: Row[] = [
  [
    'How long can I return it?',
    'Returns are accepted within 30 days.',
    'Return an item',
    'You can return an item within 30 days.',
  ],
  [
    'How long can I return it?',
    'Within 2 weeks.',
    'Return an item',
    'You can return an item within 14 days.',
  ],
  [
    'How long is delivery?',
    'Delivery takes 3 days.',
    'Delivery',
    'Delivery takes 2-4 working days.',
  ],
  ['How long do refunds take?', 'Refunds take 5 days.', 'Delivery', 'Delivery takes 2 days.'],
  ['Do you engrave?', 'We engrave the tamper for €12.', 'Delivery', 'Delivery costs €4.90.'],
  [
    'Do you ship to Norway?',
    'Yes, we ship to Norway.',
    'Shipping abroad',
    'We ship to Norway and Iceland.',
  ],
  [
    'Bulk discount?',
    'From 5 kg a month coffee is 10 % off.',
    'Bulk coffee',
    'Coffee is 10 % off from 5 kg and 15 % off from 10 kg a month.',
  ],
  ['', 'Tell her we are sorry.', 'Return an item', 'You can return an item within 30 days.'],
  ['Do you ship to Norway?', '', 'Shipping abroad', 'We ship to Norway.'],
]

describe('a contradiction', () => {
  it.each(opposed)('is seen: %s | %s | %s | %s', (question, guidance, title, passage) => {
    expect(contradicts({ question, guidance, title, passage })).toBe(true)
  })

  it.each(agreeing)('is not made up: %s | %s | %s | %s', (question, guidance, title, passage) => {
    expect(contradicts({ question, guidance, title, passage })).toBe(false)
  })
})

describe('when the passage is surely about the question', () => {
  const passage = 'Live with it for a month. Send it back within 30 days of delivery.'
  const comparison = { question: 'How long can I return it?', title: 'The home trial', passage }

  it.each([
    ['You have 60 days', 0.6, true],
    ['You have 60 days', 0.2, false],
    ['You have 30 days', 0.6, false],
    ['We are happy to help', 0.6, false],
  ])(
    'its numbers count whatever words stand around them: %s at %s',
    (guidance, closeness, verdict) => {
      expect(contradicts({ ...comparison, guidance, closeness })).toBe(verdict)
    },
  )
})

describe('a measure', () => {
  it.each<[string, object[]]>([
    ['€1,200.50', [{ unit: 'money', from: 120_050, to: 120_050 }]],
    ['1.200,50 €', [{ unit: 'money', from: 120_050, to: 120_050 }]],
    ['two weeks', [{ unit: 'time', from: 336, to: 336 }]],
    ['2 to 4 working days', [{ unit: 'time', from: 48, to: 96 }]],
    ['12 percent', [{ unit: 'percent', from: 12, to: 12 }]],
    ['1.5 kg', [{ unit: 'weight', from: 1500, to: 1500 }]],
    ['December 24', [{ unit: 'date', from: 365, to: 365 }]],
    ['24th of December', [{ unit: 'date', from: 365, to: 365 }]],
    ['4 pm', [{ unit: 'clock', from: 960, to: 960 }]],
    ['16:00', [{ unit: 'clock', from: 960, to: 960 }]],
    ['12:30 am', [{ unit: 'clock', from: 30, to: 30 }]],
    ['order KW-1042', []],
    ['no number here', []],
  ])('is read the same however it is written: %s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures)
  })
})

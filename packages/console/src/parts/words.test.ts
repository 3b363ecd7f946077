import { describe, expect, it } from 'vitest'
import { testRow } from '../live/test-row.ts'
import { fieldValue, fieldWords } from './field-words.ts'
import { fillMacro } from './fill-macro.ts'
import { holderLook, holderWords } from './holder.ts'
import { blocksOf } from './markdown.tsx'
import { validUntilOf } from './steer-scope.ts'
import { clockOf, countdownWords, shortMomentOf, spanWords } from './time.ts'

describe('who holds the baton, in words', () => {
  it('calls me you, and others by name', () => {
    const holder = { kind: 'human', agent: 'ana', name: 'Ana Ferreira' } as const
    expect(holderWords(holder, false, 'ana')).toBe('You')
    expect(holderWords(holder, false, 'jonas')).toBe('Ana Ferreira')
  })

  it('says who guides the assistant', () => {
    const holder = { kind: 'guided', agent: 'ana', name: 'Ana Ferreira' } as const
    expect(holderWords(holder, false, 'jonas')).toBe('Assistant, guided by Ana')
  })

  it('turns from amber to red when the promise runs out', () => {
    const now = Date.parse('2026-11-20T10:00:00.000Z')
    const waits = (waitEndsAt: string) =>
      testRow({ holder: { kind: 'waiting', for: 'takeover' }, waitEndsAt })
    expect(holderLook(waits('2026-11-20T10:10:00.000Z'), now)).toBe('waiting')
    expect(holderLook(waits('2026-11-20T10:00:30.000Z'), now)).toBe('overdue')
  })
})

describe('macros', () => {
  it('address the customer by first name', () => {
    const people = { customer: 'Mia Torres', agent: 'Ana Ferreira' }
    expect(fillMacro('Hello {{customer.firstName}}, I am {{agent.firstName}}.', people)).toBe(
      'Hello Mia, I am Ana.',
    )
  })

  it('never greet a telephone number', () => {
    const people = { customer: '+49 151 5550 1442', agent: 'Ana' }
    expect(fillMacro('Hello {{customer.firstName}}, welcome.', people)).toBe('Hello, welcome.')
  })

  it('leave an unknown place standing, so that it is seen', () => {
    expect(fillMacro('{{order.number}}', { customer: 'Mia', agent: 'Ana' })).toBe(
      '{{order.number}}',
    )
  })
})

describe('times', () => {
  it('are said as a person says them', () => {
    expect(spanWords(45_000)).toBe('45s')
    expect(spanWords(12 * 60_000)).toBe('12m')
    expect(spanWords(190 * 60_000)).toBe('3h 10m')
    expect(spanWords(-5)).toBe('0s')
  })

  it('count down by the second below an hour', () => {
    expect(countdownWords(245_000)).toBe('4:05')
    expect(countdownWords(-1)).toBe('0:00')
  })

  it('name the day once it is over', () => {
    const noon = new Date(2026, 10, 20, 12).toISOString()
    expect(shortMomentOf(noon, Date.parse(noon) + 60_000)).toBe(clockOf(noon))
    expect(shortMomentOf(noon, Date.parse(noon) + 86_400_000)).toContain('20')
  })

  it('let guidance hold until the end of the chosen day', () => {
    const now = new Date(2026, 10, 20, 15, 0).getTime()
    expect(validUntilOf('0', now)).toBe(new Date(2026, 10, 20, 23, 59, 59, 999).toISOString())
    expect(validUntilOf('', now)).toBeNull()
  })
})

describe('fields of the house', () => {
  it('are read as words and money, not as code', () => {
    expect(fieldWords('lifetimeValueCents')).toBe('Lifetime value')
    expect(fieldWords('order_number')).toBe('Order number')
    expect(fieldValue('amountCents', 12_900)).toMatch(/129[.,]00/)
    expect(fieldValue('sentiment', -0.7142)).toBe('-0.71')
  })
})

describe('articles', () => {
  it('keep their tables', () => {
    expect(blocksOf('| Code | Meaning |\n|---|---|\n| E1 | Tank empty |')[0]?.kind).toBe('table')
  })

  it('are read as headings, lists and paragraphs', () => {
    const blocks = blocksOf('## Refunds\n\nThey leave at once.\n\n- card\n- bank')
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list'])
    expect(blocks[2]?.lines).toEqual(['card', 'bank'])
  })
})

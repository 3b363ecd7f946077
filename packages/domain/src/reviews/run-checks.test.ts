import { describe, expect, it } from 'vitest'
import type { GuardRecord } from '../guardrails/guard-record.ts'
import { checkKinds } from './check-result.ts'
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
import type { ReviewClock, ReviewFacts } from './review-facts.ts'
import { runChecks } from './run-checks.ts'
import { bob, facts, found, minute, said, start } from './test-facts.ts'

const clean: GuardRecord = { verdict: 'pass', objections: [] }
const loose = {
  verdict: 'hold',
  objections: [
    {
      guard: 'grounding',
      verdict: 'hold',
      from: 0,
      to: 4,
      against: 'x',
      measured: 0,
      threshold: 0,
    },
  ],
} as unknown as NonNullable<ReviewFacts['messages'][number]['guards']>
const clock = (more: Partial<ReviewClock>): ReviewClock => ({
  ...{
    kind: 'first_answer',
    state: 'met',
    startedAt: start,
    dueAt: start + 5 * minute,
    agent: bob,
  },
  ...more,
})

describe('every check', () => {
  it('says something of everybody, in the order in which it is shown, and never anything of nobody', () => {
    const nobody = runChecks(facts('assistant', []))
    expect(nobody.map(({ check }) => check)).toEqual([...checkKinds])
    expect(nobody.filter(({ verdict }) => verdict === 'failed')).toEqual([])
    expect(nobody.every(({ says }) => says.endsWith('.'))).toBe(true)
  })
})

describe('whether the assistant’s words rest on sources', () => {
  const answer = (guards: ReviewFacts['messages'][number]['guards'], more = {}) =>
    facts(
      'assistant',
      said(['customer', 'How?'], ['assistant', 'So.', { guards, sources: 1, ...more }]),
    )
  it('is what the guardrails wrote down when they looked, and unknown where they did not', () => {
    expect(found(grounded(answer(clean)))).toEqual(['passed', 2])
    expect(found(grounded(answer(loose)))).toEqual(['failed', 2])
    expect(found(grounded(answer(null)))).toEqual(['cannot_tell', 2])
    expect(grounded(answer(null, { onBehalfOf: bob })).verdict).toBe('passed')
  })
  it('is wrong where somebody who knows said so, and a customer’s thumb is no verdict', () => {
    const judged = (verdict: 'right' | 'wrong', by: 'audit' | 'customer') =>
      heldRight({ ...answer(clean), judgements: [{ number: 2, verdict, by }] })
    expect(found(judged('wrong', 'audit'))).toEqual(['failed', 2])
    expect(found(judged('right', 'audit'))).toEqual(['passed', 2])
    expect(found(judged('wrong', 'customer'))).toEqual(['cannot_tell'])
    expect(heldRight(facts(bob, said(['agent', 'So.']))).verdict).toBe('cannot_tell')
  })
})

describe('the time that was promised', () => {
  const at = (subject: string, ...clocks: ReviewClock[]) =>
    found(answeredInTime(facts(subject, said(['customer', 'Hello?']), { clocks })))
  it('counts for whoever it was promised of', () => {
    expect(at(bob, clock({}))).toEqual(['passed', 1])
    expect(at(bob, clock({}), clock({ state: 'breached' }))).toEqual(['failed', 1])
    expect(at(bob, clock({ agent: 'eve', state: 'breached' }))).toEqual(['does_not_apply'])
    expect(at('assistant', clock({ state: 'breached' }))).toEqual(['does_not_apply'])
  })
  it('is not held against who came in when it had run out already', () => {
    const late = clock({ state: 'breached', dueAt: start + minute })
    const escalations = [{ trigger: 'x', raisedAt: start, metAt: start + 2 * minute, agent: bob }]
    expect(answeredInTime(facts(bob, [], { clocks: [late], escalations })).verdict).toBe(
      'does_not_apply',
    )
  })
})

describe('what customers told already', () => {
  const asked = (told: string, reply: string) =>
    nothingAskedTwice(facts(bob, said(['customer', told], ['agent', reply]))).verdict
  it.each([
    ['My order #KW-10452 is late', 'Could you tell me your order number?', 'failed'],
    ['My order is late', 'Could you tell me your order number?', 'passed'],
    ['Write to ana@example.org', 'What is your e-mail address?', 'failed'],
    ['Meine Bestellung #4521 fehlt', 'Wie lautet bitte Ihre Bestellnummer?', 'failed'],
    ['It broke', 'Please describe the problem again.', 'failed'],
    ['My order #KW-10452 is late', 'I found your order number, it arrives today.', 'passed'],
  ])('“%s”, then “%s”: %s', (told, reply, verdict) => {
    expect(asked(told, reply)).toBe(verdict)
  })
  it('was asked again when they say so themselves', () => {
    const lines = said(
      ['customer', 'Hi'],
      ['agent', 'Which one?'],
      ['customer', 'I already told you!'],
    )
    expect(found(nothingAskedTwice(facts(bob, lines)))).toEqual(['failed', 3])
  })
})

describe('promises', () => {
  const spoke = (text: string, ...then: Parameters<typeof said>) =>
    found(promisesKept(facts(bob, said(['customer', 'So?'], ['agent', text], ...then))))
  it('in words are kept by coming back in the time that was named', () => {
    expect(spoke('I will get back to you within 2 hours.')).toEqual(['failed', 2])
    expect(spoke('I will get back to you within 2 hours.', ['agent', 'It is done.'])).toEqual([
      'passed',
      2,
    ])
    const late = { at: start + 500 * minute }
    expect(spoke('I will get back to you within 2 hours.', ['agent', 'Done.', late])).toEqual([
      'failed',
      2,
      3,
    ])
    expect(spoke('Ich melde mich innerhalb von 3 Tagen.')).toEqual(['cannot_tell', 2])
    expect(spoke('Here you are.')).toEqual(['does_not_apply'])
  })
  it('to call back are kept when they were, in time', () => {
    const promise = {
      by: bob,
      madeAt: start,
      dueTo: start + 60 * minute,
      keptAt: null,
      isOpen: true,
    }
    const of = (more: object) =>
      promisesKept(facts(bob, [], { promises: [{ ...promise, ...more }] })).verdict
    expect(of({})).toBe('failed')
    expect(of({ keptAt: start + 30 * minute, isOpen: false })).toBe('passed')
    expect(of({ keptAt: start + 90 * minute, isOpen: false })).toBe('failed')
    expect(of({ dueTo: start + 3_000 * minute })).toBe('cannot_tell')
  })
})

describe('manners', () => {
  const toneOf = (text: string, unfitPhrases: string[] = []) =>
    tone(facts(bob, said(['customer', 'Hi'], ['agent', text]), { unfitPhrases })).verdict
  it.each([
    ['I am sorry, I look into it now.', 'passed'],
    ['Please calm down.', 'failed'],
    ['Das ist nicht unser Problem.', 'failed'],
    ['READ THE MANUAL RIGHT NOW', 'failed'],
    ['The code is KW-1042-XL.', 'passed'],
    ['Done!!!!', 'failed'],
  ])('“%s”: %s', (text, verdict) => expect(toneOf(text)).toBe(verdict))
  it('are what this workspace wants to read', () => {
    expect(toneOf('No worries, mate.', ['mate'])).toBe('failed')
    expect(toneOf('The material is steel.', ['mate'])).toBe('passed')
  })
  it('begin with a greeting and end with a goodbye', () => {
    const at = (...lines: Parameters<typeof said>) => facts(bob, said(...lines), { closedBy: bob })
    const good = at(['customer', 'Hi'], ['agent', 'Hello Ana!'], ['agent', 'Have a nice day!'])
    const bad = at(['customer', 'Hi'], ['agent', 'It is late.'], ['agent', 'Wait.'])
    expect([found(greeting(good)), found(closing(good))]).toEqual([
      ['passed', 2],
      ['passed', 3],
    ])
    expect([found(greeting(bad)), found(closing(bad))]).toEqual([
      ['failed', 2],
      ['failed', 3],
    ])
    expect(closing({ ...bad, closedBy: 'platform' }).verdict).toBe('does_not_apply')
    const strange = { language: { code: 'sv', confidence: 0.9 } }
    expect(greeting(at(['agent', 'Hej!', strange])).verdict).toBe('cannot_tell')
  })
})

describe('the customer’s language', () => {
  const in_ = (code: string, confidence = 0.9) => ({ language: { code, confidence } })
  const pair = (customer: object, own: object) =>
    found(language(facts(bob, said(['customer', 'x', customer], ['agent', 'y', own]))))
  it('is written back, and a guess counts neither way', () => {
    expect(pair(in_('de'), in_('de'))).toEqual(['passed', 2])
    expect(pair(in_('de'), in_('en'))).toEqual(['failed', 2])
    expect(pair(in_('de', 0.3), in_('en'))).toEqual(['cannot_tell'])
  })
})

describe('bringing a person in', () => {
  const wanted = { at: 1, trigger: 'explicit_request', atOnce: true }
  const lines = said(['customer', 'A person!'], ['assistant', 'Let me try.'], ['customer', 'No.'])
  const raised = (at: number) => [
    { trigger: 'explicit_request', raisedAt: at, metAt: null, agent: null },
  ]
  it('happens when the policy of the day wanted it, not replies later, and not never', () => {
    const of = (more: Partial<ReviewFacts>) => found(handoff(facts('assistant', lines, more)))
    expect(of({})).toEqual(['passed'])
    expect(of({ wanted, escalations: raised(start + 1) })).toEqual(['passed', 1])
    expect(of({ wanted, escalations: raised(start + 5 * minute) })).toEqual(['failed', 1, 2])
    expect(of({ wanted })).toEqual(['failed', 1])
    expect(of({ wanted: { ...wanted, atOnce: false } })).toEqual(['cannot_tell', 1])
  })
  it('and handing back is done with a word', () => {
    const back = (isEmpty: boolean) =>
      handoff(facts(bob, said(['agent', 'Hi']), { handBacks: [{ agent: bob, isEmpty }] })).verdict
    expect([back(true), back(false)]).toEqual(['failed', 'passed'])
  })
})

describe('the end', () => {
  it('leaves no question of the customer unanswered, and a thank-you asks for nothing', () => {
    const of = (type: string | null) =>
      found(
        nothingLeftOpen(
          facts(bob, said(['customer', 'Hi'], ['agent', 'Hello'], ['customer', 'x', { type }]), {
            closedBy: bob,
          }),
        ),
      )
    expect(of('question')).toEqual(['failed', 3])
    expect(of('thanks')).toEqual(['passed', 2])
  })
  it('repeats no card, not even to its owner', () => {
    const of = (text: string) =>
      found(privateData(facts(bob, said(['customer', 'Hi'], ['agent', text]))))
    expect(of('Your card 4111 1111 1111 1111 was charged.')).toEqual(['failed', 2])
    expect(of('Your card ending 1111 was charged.')).toEqual(['passed'])
  })
})

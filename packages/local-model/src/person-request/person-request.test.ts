import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksForPerson } from './asks-for-person.ts'
import { others, requests } from './phrasings.fixture.ts'
import { saysSolved, withdrawsRequest } from './withdraws-request.ts'

describe('a request for a person', () => {
  it.each(requests)('is heard in "%s"', (text) => {
    expect(asksForPerson(text).verdict).toBe('yes')
  })

  it.each(others)('is not imagined in "%s"', (text) => {
    expect(asksForPerson(text).verdict).not.toBe('yes')
  })

  it('is heard behind a refusal of something else', () => {
    expect(asksForPerson("I don't want a refund. Let me talk to a person.").verdict).toBe('yes')
    expect(asksForPerson('You are no help, but can I speak to an agent?').verdict).toBe('yes')
  })

  it('shows the words it was heard in', () => {
    expect(asksForPerson('My order is late. Can I talk to a human please?').evidence).toContain(
      'human',
    )
  })

  it.each(['is anyone there?', 'what is your phone number', 'who can I speak to about my invoice'])(
    'is worth a question back in "%s"',
    (text) => {
      expect(asksForPerson(text).verdict).not.toBe('no')
    },
  )

  it('is heard whatever is typed around it, without ever failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(asksForPerson(text).verdict).toMatch(/^(?:yes|maybe|no)$/)
        expect(asksForPerson(`${text}\n. I want to speak to a human.`).verdict).toBe('yes')
      }),
    )
  })
})

describe('having helped oneself', () => {
  it.each([
    ['never mind, found it', true],
    ['it works now, thanks', true],
    ['hat sich erledigt', true],
    ['ya lo encontré', true],
    ['never mind, I do not need a person', false],
    ['it is still not solved', false],
    ['has it arrived?', false],
  ])('is heard in "%s": %s', (text, is) => {
    expect(saysSolved(text)).toBe(is)
  })
})

describe('taking a request back', () => {
  it.each([
    'never mind, it works now',
    'no need for an agent any more',
    "I don't need a person anymore",
    'ok it is solved, thanks',
    'schon gut, hat sich erledigt',
    'laissez tomber, ça marche maintenant',
    'ya no hace falta, gracias',
    'deixa pra lá, já resolvi',
    'laat maar, het werkt weer',
  ])('is heard in "%s"', (text) => {
    expect(withdrawsRequest(text)).toBe(true)
  })

  it.each([
    "it's still not working",
    'please get me a human',
    'cancel my order',
    'when will it be fixed?',
    'never mind the bot, get me an agent',
  ])('is not imagined in "%s"', (text) => {
    expect(withdrawsRequest(text)).toBe(false)
  })
})

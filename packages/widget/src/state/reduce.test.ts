import type { OpenAnswer, WebchatMessage } from '@baton/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customer, messageNumber, written } from './fixtures.ts'
import type { Happening } from './happening.ts'
import { reduce } from './reduce.ts'
import { atRest, quiet, type State } from './state.ts'

const heard = (message: WebchatMessage): Happening => ({
  kind: 'heard',
  event: { kind: 'message', message },
})
const after = (...happenings: Happening[]): State => happenings.reduce(reduce, atRest)
const numbers = (state: State) => state.messages.map(({ number }) => number)
const opened = (messages: WebchatMessage[], newestMessage: number): Happening => {
  const answer: OpenAnswer = {
    token: 't',
    company: 'Northwind',
    assistantName: 'Juno',
    greeting: 'Hello',
    state: quiet,
    messages,
    newestMessage,
  }
  return { kind: 'opened', answer }
}

describe('what the bubble remembers', () => {
  it('shows each message once and in the order of numbers, however the stream repeats and mixes them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 80 }), (arrivals) => {
        const state = after(...arrivals.map((number) => heard(messageNumber(number))))
        expect(numbers(state)).toEqual([...new Set(arrivals)].sort((a, b) => a - b))
      }),
    )
  })

  it('does not even draw again when a message is repeated after a reconnect', () => {
    const once = after(heard(messageNumber(1)))
    expect(reduce(once, heard(messageNumber(1)))).toBe(once)
  })

  it('takes news about a message it knows, such as its delivery', () => {
    const state = after(heard(messageNumber(1)), heard(messageNumber(1, { delivery: 'read' })))
    expect(state.messages.map(({ delivery }) => delivery)).toEqual(['read'])
  })

  it('keeps a message that the stream brought while the snapshot was on its way', () => {
    const state = after(heard(messageNumber(3)), opened([messageNumber(1), messageNumber(2)], 2))
    expect(numbers(state)).toEqual([1, 2, 3])
  })

  it('begins anew with the first message of a new thread, whose numbers begin anew too', () => {
    const old = [1, 2, 3].map((number) => messageNumber(number))
    const first = messageNumber(1, { id: 'of the new thread' })
    for (const news of [heard(first), opened([first], 1)]) {
      const state = after(opened(old, 3), { kind: 'read', upTo: 3 }, news)
      expect(state.messages).toEqual([first])
      expect(state.readUpTo).toBe(0)
    }
  })

  it('shows a sent message once, whether the stream knows it by our id or by its own', () => {
    const byOurs = after(
      { kind: 'written', item: written('a') },
      heard(messageNumber(1, { id: 'a', author: customer })),
    )
    const byTheirs = after(
      { kind: 'written', item: written('a') },
      { kind: 'progressed', id: 'a', progress: { at: 'accepted', as: 'theirs', after: 0 } },
      heard(messageNumber(1, { id: 'theirs', author: customer })),
    )
    expect(byOurs.outgoing).toEqual([])
    expect(byTheirs.outgoing).toEqual([])
  })

  it('keeps what is written in the order of writing, also when another tab tells of it late', () => {
    const state = after(
      { kind: 'written', item: written('second', { writtenAt: 2 }) },
      { kind: 'written', item: written('first', { writtenAt: 1 }) },
      { kind: 'written', item: written('first', { writtenAt: 1 }) },
    )
    expect(state.outgoing.map(({ id }) => id)).toEqual(['first', 'second'])
  })

  it('stops showing that somebody types when the message is there', () => {
    const typing = after({
      kind: 'heard',
      event: { kind: 'typing', who: 'assistant', name: 'Juno' },
    })
    expect(typing.typing?.name).toBe('Juno')
    expect(reduce(typing, heard(messageNumber(1))).typing).toBeNull()
  })

  it('shows nothing of an earlier visitor to the next one, and keeps what waits to be sent', () => {
    const state = after(
      heard(messageNumber(1)),
      { kind: 'written', item: written('a') },
      { kind: 'visitor_forgotten' },
    )
    expect(state.messages).toEqual([])
    expect(state.begunAnew).toBe(true)
    expect(state.outgoing.map(({ id }) => id)).toEqual(['a'])
  })

  it('never unreads a message', () => {
    const state = after({ kind: 'read', upTo: 5 }, { kind: 'read', upTo: 3 })
    expect(state.readUpTo).toBe(5)
  })
})

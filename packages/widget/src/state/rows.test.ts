import { describe, expect, it } from 'vitest'
import { ana, customer, messageNumber, written } from './fixtures.ts'
import { rowsOf } from './rows.ts'
import { atRest, type State } from './state.ts'

const kinds = (state: Partial<State>) => rowsOf({ ...atRest, ...state }).map(({ kind }) => kind)
const withAna = { status: 'open', holder: 'human', agentName: 'Ana', waiting: null } as const

describe('the thread as it is shown', () => {
  it('says that a person joined before the first word of that person', () => {
    const messages = [messageNumber(1), messageNumber(2, { author: ana })]
    expect(kinds({ messages })).toEqual(['message', 'joined', 'message'])
  })

  it('says that a person is here before that person has written', () => {
    expect(kinds({ messages: [messageNumber(1)], conversation: withAna })).toEqual([
      'message',
      'joined',
    ])
  })

  it('does not say twice what the platform has said', () => {
    const said = {
      author: { kind: 'system', name: 'Northwind' },
      text: 'Ana is with you.',
    } as const
    const messages = [messageNumber(1, said), messageNumber(2, { author: ana })]
    expect(kinds({ messages, conversation: withAna })).toEqual(['message', 'message'])
  })

  it('says so when the assistant goes on after a person', () => {
    const messages = [messageNumber(1, { author: ana }), messageNumber(2)]
    expect(kinds({ messages })).toEqual(['joined', 'message', 'assistant_back', 'message'])
  })

  it('does not show a message twice while the answer to its sending is on its way', () => {
    const echo = messageNumber(3, { id: 'theirs', author: customer, text: 'Hello' })
    const sending = written('a', { text: 'Hello', progress: { at: 'sending', after: 2 } })
    expect(kinds({ messages: [echo], outgoing: [sending] })).toEqual(['message'])
  })

  it('shows the same words again when the customer says them again', () => {
    const earlier = messageNumber(3, { author: customer, text: 'Hello' })
    const sending = written('a', { text: 'Hello', progress: { at: 'sending', after: 3 } })
    expect(kinds({ messages: [earlier], outgoing: [sending] })).toEqual(['message', 'outgoing'])
  })
})

import type { TimelineItem } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { type Pending, stillPending } from './outbox.ts'

const entry: Pending = {
  key: 'k1',
  conversation: 'c',
  kind: 'reply',
  text: 'I pay it back.',
  at: '2026-11-20T10:00:00.000Z',
  state: 'sending',
  problem: null,
}
const said = (given: { id?: string; text?: string; at?: string }): TimelineItem => ({
  kind: 'message',
  id: 'm1',
  number: 1,
  at: '2026-11-20T10:00:01.000Z',
  author: { kind: 'agent', name: 'Ana', agent: 'ana', onBehalfOf: null },
  text: 'I pay it back.',
  attachments: [],
  sources: [],
  choices: [],
  delivery: { state: 'queued', problem: null },
  ...given,
})

describe('a message on its way', () => {
  it('is not shown twice when the stream is faster than the answer', () => {
    expect(stillPending([entry], [said({})])).toEqual([])
  })

  it('is recognised by its key whatever became of its text', () => {
    expect(stillPending([entry], [said({ id: 'k1', text: 'changed' })])).toEqual([])
  })

  it('stays when the same words were said long before', () => {
    expect(stillPending([entry], [said({ at: '2026-11-20T09:00:00.000Z' })])).toEqual([entry])
  })

  it('stays as a note when the same words went out as a message', () => {
    const note: Pending = { ...entry, kind: 'note' }
    expect(stillPending([note], [said({})])).toEqual([note])
  })
})

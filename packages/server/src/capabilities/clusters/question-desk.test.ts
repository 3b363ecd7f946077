import type { ConversationId, CustomerId, WorkspaceId } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import type { OpenQuestion } from './open-questions.ts'
import { questionDesk } from './question-desk.ts'

const asks = (id: string, question: string): OpenQuestion => ({
  ...{ conversation: id as ConversationId, escalation: id, steers: 0, newestCustomerMessage: 1 },
  ...{ customer: '', customerId: id as CustomerId, language: null, question, said: question },
  ...{ whyStuck: '', proposedAnswer: null, wroteSince: false, since: new Date(0) },
})
const one = 'one' as WorkspaceId
const other = 'other' as WorkspaceId
const spoon = asks('a', 'Do you engrave silver spoons?')
const spoonToo = asks('b', 'can you engrave silver spoons')
const parking = asks('c', 'Where can I park?')
const sizes = (groups: OpenQuestion[][]): number[] => groups.map((group) => group.length).sort()

describe('the desk of open questions', () => {
  it('puts questions that ask the same together, and lets those go that are open no more', async () => {
    const desk = questionDesk()
    expect(sizes(await desk.groups(one, [spoon, spoonToo, parking]))).toEqual([1, 2])
    expect(sizes(await desk.groups(one, [spoon, parking]))).toEqual([1, 1])
    expect(sizes(await desk.groups(one, []))).toEqual([])
  })

  it('shows each question as it stands now, also when its words are the same', async () => {
    const desk = questionDesk()
    await desk.groups(one, [spoon])
    const [[shown] = []] = await desk.groups(one, [{ ...spoon, steers: 1 }])
    expect(shown?.steers).toBe(1)
  })

  it('keeps workspaces apart', async () => {
    const desk = questionDesk()
    await desk.groups(one, [spoon])
    expect(sizes(await desk.groups(other, [spoonToo]))).toEqual([1])
  })

  it('answers everybody who asks at the same moment with what they asked about', async () => {
    const desk = questionDesk()
    const [first, second] = await Promise.all([
      desk.groups(one, [spoon, spoonToo]),
      desk.groups(one, [parking]),
    ])
    expect([sizes(first), sizes(second)]).toEqual([[2], [1]])
  })
})

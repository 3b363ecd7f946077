import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

describe("an agent's public reply", () => {
  it('is itself a takeover: afterwards the agent holds the conversation', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    const row = await bob.replies(ana, 'Hello Ana, I do that for you.')
    expect(row.holder).toEqual({ kind: 'human', agent: bob.id, name: 'Bob' })
    expect(await ana.heard()).toEqual([
      expect.stringMatching(/Bob has joined/),
      'Hello Ana, I do that for you.',
    ])
  })

  it('is one step with the takeover: both stand in the log under one transaction', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.replies(ana, 'I do that for you.')
    const events = await house.eventsOf(ana)
    const taken = events.find(({ kind }) => kind === 'taken_over')
    const said = events.findLast(({ kind }) => kind === 'message_queued')
    expect(taken?.actor).toBe(bob.id)
    expect(said?.xid).toBe(taken?.xid)
  })

  it('silences the assistant that was about to answer', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.replies(ana, 'I do that for you.')
    await ana.says('Great, how do I get a return label?')
    await house.passes(60)
    const authors = (await bob.messages(ana)).map(({ author }) => author.kind)
    expect(authors).not.toContain('assistant')
  })

  it('is refused when somebody else holds the conversation, and nothing reaches the customer', async () => {
    const [ana, bob, eve] = [
      await visitor(house),
      await house.agent(),
      await house.agent('agent', 'Eve'),
    ]
    await ana.says('How do I reset my password?')
    await bob.takesOver(ana)
    const { status, body } = await eve.tries('reply', ana, {
      key: crypto.randomUUID(),
      text: 'No, I do it!',
      sawMessage: null,
    })
    expect([status, body.code]).toEqual([409, 'held_by_other'])
    await house.passes(10)
    expect((await ana.heard()).join()).not.toContain('No, I do it!')
  })

  it('sends once, however often the same key comes', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    const key = crypto.randomUUID()
    await bob.replies(ana, 'I do that for you.', { key })
    await bob.replies(ana, 'I do that for you.', { key })
    expect((await ana.heard()).filter((text) => text === 'I do that for you.')).toHaveLength(1)
  })

  it('sends once even when the same key comes twice at the same moment', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    const body = { key: crypto.randomUUID(), text: 'I do that for you.', sawMessage: null }
    const answers = await Promise.all([
      bob.tries('reply', ana, body),
      bob.tries('reply', ana, body),
    ])
    await house.settle()
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await ana.heard()).filter((text) => text === body.text)).toHaveLength(1)
  })

  it('is refused when the customer wrote something newer than the agent has seen', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await bob.takesOver(ana)
    const { row } = await bob.sees(ana)
    const sawMessage = row.newestCustomerMessage
    await ana.says('Never mind, I found it. But where is my parcel?')
    const body = { key: crypto.randomUUID(), text: 'Press Forgot password.', sawMessage }
    const { status, body: problem } = await bob.tries('reply', ana, body)
    expect([status, problem.code]).toEqual([409, 'newer_message'])
    await bob.replies(ana, 'I look for it.', {
      sawMessage: (await bob.sees(ana)).row.newestCustomerMessage,
    })
    expect((await ana.heard()).join()).not.toContain('Press Forgot password.')
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Customer, openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

/** Everything said to the customer that was not said by the platform itself. */
async function wordsOfTheAssistant(customer: Customer): Promise<string[]> {
  const eyes = await house.agent('supervisor', 'Eyes')
  const messages = await eyes.messages(customer)
  return messages.flatMap(({ author, text }) => (author.kind === 'assistant' ? [text] : []))
}

async function isHandedOver(customer: Customer): Promise<void> {
  const eyes = await house.agent('supervisor', 'Eyes')
  const { row, escalation } = await eyes.sees(customer)
  expect(row.holder).toEqual({ kind: 'waiting', for: 'takeover' })
  expect(escalation?.whyNow.trigger).toBe('asked_for_person')
}

describe('a customer who asks for a person', () => {
  it('is handed over by the very step that received the message, and is told so', async () => {
    const ana = await visitor(house)
    await ana.says('I want to talk to a human please')
    // No time has passed: the quiet moment before an answer has not even begun to end.
    await isHandedOver(ana)
    expect(await ana.heard()).toEqual([expect.stringMatching(/bringing in a colleague/)])
  })

  it('is not answered by the assistant afterwards, whatever they write', async () => {
    const ana = await visitor(house)
    await ana.says('Let me speak to a real person')
    await ana.says('How do I reset my password?')
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
    await isHandedOver(ana)
  })

  it('is handed over on SMS in the same way', async () => {
    const ana = texter(house, 'sms')
    await ana.says('agent please, I want to speak to someone')
    await isHandedOver(ana)
    await ana.hears(/bringing in a colleague/)
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
  })

  it('is handed over in the middle of a burst, and the question before it gets no answer from the assistant', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    await ana.says('How do I reset my password?')
    await ana.says('actually, can I talk to a human?')
    await ana.says('hello??')
    await isHandedOver(ana)
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
  })

  it('is handed over while the assistant is thinking, and the finished answer is thrown away', async () => {
    const ana = await visitor(house)
    const thinking = house.races.stopAt('thought')
    await ana.says('How do I reset my password?')
    const passing = house.passes(3)
    await thinking.reached
    await ana.writesMeanwhile('stop, I want to talk to a person')
    thinking.letGo()
    await passing
    await isHandedOver(ana)
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
  })

  it('is handed over by the button of the bubble, whatever language they speak', async () => {
    const ana = await visitor(house)
    await ana.says('Wie setze ich mein Passwort zurück?')
    await ana.presses('talk_to_person')
    await isHandedOver(ana)
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
  })

  it('is not answered by guidance either: only a person may', async () => {
    const ana = await visitor(house)
    await ana.says('I want to talk to a human please')
    const bob = await house.agent()
    const { status, body } = await bob.tries('steer', ana, {
      key: crypto.randomUUID(),
      text: 'Tell them that we close at six.',
    })
    expect([status, body.code]).toEqual([409, 'person_requested'])
    expect(body.next).not.toBe('')
    await house.passes(60)
    expect(await wordsOfTheAssistant(ana)).toEqual([])
  })
})

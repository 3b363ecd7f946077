import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RealDatabase, realDatabase } from '../kit/real-database.ts'
import { type RealDesk, setUpDesk } from '../kit/real-desk.ts'
import { type RealHouse, realHouse, until } from '../kit/real-house.ts'

let database: RealDatabase
let house: RealHouse
let desk: RealDesk

beforeAll(async () => {
  database = await realDatabase()
  house = await realHouse(database.settings)
  await house.start()
  desk = await setUpDesk(house.url)
}, 90_000)
afterAll(async () => {
  await house.kill()
  await desk.vendor.close()
  await database.remove()
})

const question = 'How do I reset my password?'
let numbers = 0
const newPhone = () => {
  numbers += 1
  return `+4915155${String(10_000 + numbers)}`
}

/** Posts a webhook as a vendor does: again and again until it is acknowledged. */
async function deliver(webhook: ReturnType<RealDesk['vendor']['customerWrites']>): Promise<void> {
  await until('an acknowledgement', async () => {
    const { url, ...request } = webhook
    const { status } = await fetch(url, request)
    return status === 200
  })
}

/** After a death: so much time passes that leases are free, and the house opens again. */
async function comesBack(): Promise<void> {
  await house.kill()
  await database.leasesRunOut()
  await house.start()
}

const conversationOf = async (phone: string) =>
  (await desk.conversations()).find(({ customer }) => customer.name === phone)

async function messagesOf(phone: string) {
  const found = await conversationOf(phone)
  if (!found) return []
  return (await desk.see(found.id)).timeline.flatMap((item) =>
    item.kind === 'message' ? [item] : [],
  )
}

/** Nobody waits for the assistant: each conversation is answered, or a person has been called. */
const isQuiet = async (phones: string[]): Promise<boolean> => {
  const rows = await Promise.all(phones.map(conversationOf))
  const states = await Promise.all(phones.map(messagesOf))
  const underWay = states
    .flat()
    .some(({ delivery }) => ['queued', 'sending'].includes(delivery?.state ?? ''))
  return (
    !underWay &&
    rows.every((row) => row && (row.unansweredSince === null || row.holder.kind === 'waiting'))
  )
}

/** What surely went out is there once; what nobody can know is there once or not at all, and says so. */
function expectOnce(
  phone: string,
  { text, delivery }: Awaited<ReturnType<typeof messagesOf>>[number],
) {
  // By SMS the choices, where there are some, stand below the text.
  const carries = (sent: string) => sent === text || sent.startsWith(`${text}\n\n`)
  const reached = desk.vendor
    .sent()
    .filter((sent) => sent.to === phone && carries(sent.text)).length
  expect(reached).toBeLessThan(2)
  expect(delivery?.state).toBe(reached === 1 && delivery?.state === 'sent' ? 'sent' : 'maybe_sent')
}

async function nothingLostNothingDoubled(phones: string[]): Promise<void> {
  await until('everybody to be answered', () => isQuiet(phones))
  for (const phone of phones) {
    const messages = await messagesOf(phone)
    const fromCustomer = messages.filter(({ author }) => author.kind === 'customer')
    expect(fromCustomer.map(({ text }) => text)).toEqual([question])
    expect(messages.filter(({ author }) => author.kind === 'assistant')).toHaveLength(1)
    for (const message of messages.filter(({ delivery }) => delivery)) expectOnce(phone, message)
  }
}

describe('a house that is killed', () => {
  it('right behind the door: what was acknowledged is answered after it comes back', async () => {
    const phones = [newPhone(), newPhone(), newPhone()]
    for (const from of phones) await deliver(desk.vendor.customerWrites({ from, text: question }))
    await comesBack()
    await nothingLostNothingDoubled(phones)
  })

  it('while the vendor has the message and has not answered: it may have been sent, and is never sent again', async () => {
    const phone = newPhone()
    desk.vendor.failNext('timeout')
    const before = desk.vendor.sent().length
    await deliver(desk.vendor.customerWrites({ from: phone, text: question }))
    await until('the vendor to take it', async () => desk.vendor.sent().length > before)
    await comesBack()
    await nothingLostNothingDoubled([phone])
    const answer = (await messagesOf(phone)).find(({ author }) => author.kind === 'assistant')
    expect(answer?.delivery?.state).toBe('maybe_sent')
  })

  it('at any moment, again and again, under a stream of messages: nothing lost, nothing stored or sent twice', async () => {
    const phones: string[] = []
    for (const patience of [5, 60, 180]) {
      const batch = Array.from({ length: 6 }, newPhone)
      phones.push(...batch)
      const webhooks = batch.map((from) => desk.vendor.customerWrites({ from, text: question }))
      const delivering = Promise.all(webhooks.map(deliver))
      // How far the house comes in this time is chance, and every place must be survived.
      await new Promise((resolve) => setTimeout(resolve, patience + Math.random() * 100))
      await comesBack()
      await delivering
      // The vendor repeats what it is not sure about.
      await Promise.all(webhooks.slice(0, 2).map(deliver))
    }
    await nothingLostNothingDoubled(phones)
  }, 120_000)
})

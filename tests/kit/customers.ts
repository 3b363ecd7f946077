import { createHmac } from 'node:crypto'
import type { WebchatMessage, WebchatState } from '@baton/contract'
import type { SignedDelivery } from '@baton/testkit/vendors'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { userSecret } from './accounts.ts'
import { askWith, knock } from './door.ts'
import type { TestHouse } from './house.ts'

/** Somebody who writes to the house. `hears` lets a quarter of a minute pass at most. */
export type Customer = {
  address: string
  says(text: string): Promise<void>
  /** All words that reached them, oldest first. */
  heard(): Promise<string[]>
  hears(words: RegExp): Promise<string>
  conversation(): Promise<string>
}

/** Somebody with a telephone. `sends` is the webhook of their vendor, for whoever wants to bend it first. */
export type Texter = Customer & {
  sends(text: string, more?: { id?: string; media?: [] }): SignedDelivery
}

type Kind = 'sms' | 'whatsapp_twilio' | 'whatsapp_cloud'
let numbers = 0

export function texter(house: TestHouse, kind: Kind): Texter {
  numbers += 1
  const phone = `+49151${String(10_000_000 + numbers)}`
  const vendor = house.vendors[kind]
  const sends: Texter['sends'] = (text, more = {}) =>
    vendor.customerWrites({ from: phone, text, ...more })
  const address = kind === 'whatsapp_twilio' ? `whatsapp:${phone}` : phone
  const digits = phone.slice(1)
  const heard = async () =>
    vendor.sent().flatMap(({ to, ...message }) => (to.endsWith(digits) ? [wordsOf(message)] : []))
  return {
    ...{ address, sends, heard },
    says: async (text) => {
      const status = await knock(house.node.app, sends(text))
      if (status !== 200) throw new Error(`the door answered ${status}`)
      await house.settle()
    },
    hears: (words) => hearing(house, heard, words),
    conversation: () => conversationOf(house, digits),
  }
}

const wordsOf = (message: object): string =>
  'text' in message ? String(message.text) : 'body' in message ? String(message.body) : ''

/** Somebody with the bubble open; `user` when the site has signed them in. */
export type Visitor = Customer & {
  token: string
  messages(): Promise<WebchatMessage[]>
  /** Writes while a turn stands still: the reception works, nothing else is waited for. */
  writesMeanwhile(text: string): Promise<void>
  presses(control: 'talk_to_person' | 'withdraw' | 'callback' | 'email'): Promise<void>
  /** What the bubble shows beside the messages. */
  state(): Promise<WebchatState>
  /** Answers the survey in place; gives the status. */
  saysHowItWas(answer: object): Promise<number>
  posts(say: object): Promise<number>
  /** A thumb on the message with this number; gives the status. */
  judges(number: number, verdict: 'right' | 'wrong'): Promise<number>
}

export async function visitor(
  house: TestHouse,
  user?: { id: string; name: string; email: string },
): Promise<Visitor> {
  const door = `/webchat/${house.accounts.webchat.address}`
  const stranger = askWith(house.node.app)
  const signature = user && createHmac('sha256', userSecret).update(user.id).digest('hex')
  const opened = await stranger(
    'POST',
    `${door}/open`,
    user ? { user: { ...user, signature } } : {},
  )
  const token: string = opened.body.token
  const ask = askWith(house.node.app, { authorization: `Bearer ${token}` })
  const address: string = JSON.parse(
    Buffer.from(token.split('.')[0] ?? '', 'base64url').toString(),
  ).id
  const messages = async (): Promise<WebchatMessage[]> =>
    (await ask('POST', `${door}/open`, { token })).body.messages
  const send = async (say: object) =>
    (await ask('POST', `${door}/messages`, { id: newId(), text: '', ...say })).status
  const posts = async (say: object) => {
    const status = await send(say)
    await house.settle()
    return status
  }
  const heard = async () =>
    (await messages()).flatMap(({ author, text }) => (author.kind === 'customer' ? [] : [text]))
  return {
    ...{ address, token, messages, posts, heard },
    judges: async (number, verdict) => {
      const { status } = await ask('POST', `${door}/judge`, { number, verdict })
      await house.settle()
      return status
    },
    state: async () => (await ask('POST', `${door}/open`, { token })).body.state,
    saysHowItWas: async (answer) => {
      const { status } = await ask('POST', `${door}/survey`, answer)
      await house.settle()
      return status
    },
    says: async (text) => mustBe202(await posts({ text })),
    writesMeanwhile: async (text) => {
      mustBe202(await send({ text }))
      await house.node.lane.drain()
    },
    presses: async (control) => mustBe202(await posts({ control })),
    hears: (words) => hearing(house, heard, words),
    conversation: () => conversationOf(house, address),
  }
}

function mustBe202(status: number): void {
  if (status !== 202) throw new Error(`the door answered ${status}`)
}

async function hearing(
  house: TestHouse,
  heard: () => Promise<string[]>,
  words: RegExp,
): Promise<string> {
  for (let second = 0; second <= 15; second += 1) {
    const found = (await heard()).findLast((text) => words.test(text))
    if (found !== undefined) return found
    await house.passes(1)
  }
  throw new Error(`never heard ${words}, only:\n${(await heard()).join('\n---\n')}`)
}

async function conversationOf({ db, workspace }: TestHouse, ending: string): Promise<string> {
  const [row] = await db.platformRows<{ id: string }>(sql`
    select id from conversations where workspace_id = ${workspace}::uuid and address like ${`%${ending}`}
    order by created_at desc limit 1`)
  if (!row) throw new Error(`nobody at ${ending} has a conversation`)
  return row.id
}

import type { OpenAnswer, WebchatMessage } from '../../packages/contract/src/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { type Ask, askWith } from '../../tests/kit/door.ts'
import { type BenchHouse, must } from './bench-house.ts'

/** Somebody with the bubble open. What they have read once is not news any more. */
export type Customer = {
  name: string
  says(text: string): Promise<Heard>
  presses(control: 'talk_to_person'): Promise<Heard>
  /** What has come since they looked last. */
  looks(): Promise<Heard>
  judges(number: number, verdict: 'right' | 'wrong'): Promise<void>
  /** The conversation they are in, as the team sees it. */
  standing(): Promise<Standing>
}

export type Standing = {
  id: string
  holder: 'ai' | 'waiting' | 'human' | 'guided'
  waitingFor: 'steer' | 'takeover' | null
  trigger: string | null
}

export type Heard = { news: WebchatMessage[]; holder: OpenAnswer['state']['holder'] }

export function customersOf(house: BenchHouse): (name: string) => Promise<Customer> {
  const known = new Map<string, Promise<Customer>>()
  return (name) => {
    const customer = known.get(name) ?? openBubble(house, name)
    known.set(name, customer)
    return customer
  }
}

async function openBubble(house: BenchHouse, name: string): Promise<Customer> {
  const door = `/webchat/${house.site}`
  const stranger = askWith(house.node.app)
  const { token }: OpenAnswer = await must(stranger('POST', `${door}/open`, {}))
  const ask: Ask = askWith(house.node.app, { authorization: `Bearer ${token}` })
  const read = new Set<string>()
  const looks = async (): Promise<Heard> => {
    const { messages, state }: OpenAnswer = await must(ask('POST', `${door}/open`, { token }))
    const news = messages.filter(({ id, author }) => author.kind !== 'customer' && !read.has(id))
    for (const { id } of news) read.add(id)
    return { news, holder: state.holder }
  }
  const posts = async (say: object): Promise<Heard> => {
    await must(ask('POST', `${door}/messages`, { id: newId(), text: '', ...say }))
    await house.settle()
    return looks()
  }
  const address = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).id
  return {
    name,
    standing: () => standingOf(house, address),
    looks,
    says: (text) => posts({ text }),
    presses: (control) => posts({ control }),
    judges: async (number, verdict) => {
      await must(ask('POST', `${door}/judge`, { number, verdict }))
    },
  }
}

async function standingOf({ db, workspace }: BenchHouse, address: string): Promise<Standing> {
  const [found] = await db.platformRows<Standing>(sql`
    select id, holder_kind as holder, waiting_for as "waitingFor", (
      select trigger from escalations e where e.workspace_id = c.workspace_id and e.conversation_id = c.id
      order by raised_at desc limit 1) as trigger
    from conversations c where workspace_id = ${workspace}::uuid and address = ${address}
    order by (status = 'open') desc, last_at desc limit 1`)
  if (!found) throw new Error(`nobody at ${address} has a conversation`)
  return found
}

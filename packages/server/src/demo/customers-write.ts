import { type DemoCustomer, type DemoStory, demoCustomersAt, storyAt } from '@baton/testkit/demo'
import { sql } from '../platform/db/sql.ts'
import type { House } from '../platform/house.ts'
import { playStory } from './play-story.ts'
import type { DemoDoor } from './seed.ts'
import { sleep } from './sleep.ts'

/** Seconds between two customers: lively while somebody looks at an empty desk, calm later. */
const pace = (told: number): number => (told < 10 ? 2 : told < 30 ? 9 : told < 120 ? 25 : 90)

/** So many waiting for people that more would only bury them; then only questions the assistant can answer are asked. */
const enoughWaiting = 12

/** Seconds until another customer asks what was just taught: long enough to see the answer, short enough to be watched. */
const wordGetsRound = 5

/** Simulated customers write through the real web-chat door until they are stopped. */
export function letCustomersWrite(url: string, door: DemoDoor, house: House): { stop(): void } {
  const stopped = new AbortController()
  const { signal } = stopped
  const customers = new Map(demoCustomersAt(house.clock.now()).map((each) => [each.key, each]))
  // A customer has one conversation at a time: a second story would be told into the first.
  const busy = new Set<string>()
  void tellStories()
  return { stop: () => stopped.abort() }

  async function tellStories(): Promise<void> {
    let index = await conversationsSoFar(house, door)
    let told = 0
    while (!signal.aborted) {
      const isTold = await consider(storyAt(index++))
      if (isTold) told += 1
      await sleep(isTold ? pace(told) : 0.2, signal)
    }
  }

  async function consider(story: DemoStory): Promise<boolean> {
    const customer = customers.get(story.customer)
    // What was never taught is asked again only once somebody has taught it, see `tell`.
    if (!customer || busy.has(customer.key) || story.purpose === 'after_steer') return false
    if (await isWithPeople(house, door, customer)) return false
    const needsPeople = story.purpose === 'steer' || story.purpose === 'escalates'
    if (needsPeople && (await waitingNow(house, door)) >= enoughWaiting) return false
    void tell(story, customer)
    return true
  }

  async function tell(story: DemoStory, customer: DemoCustomer): Promise<void> {
    busy.add(customer.key)
    try {
      const answered = await playStory({ url, door, signal }, story, customer)
      if (answered && story.purpose === 'steer') await sleep(wordGetsRound, signal)
      const next = answered && story.purpose === 'steer' ? asksTheSame(story) : undefined
      if (next) void tell(next.story, next.customer)
    } catch (error) {
      if (!signal.aborted)
        house.log.warn({ story: story.key, error: String(error) }, 'a simulated customer gave up')
    } finally {
      busy.delete(customer.key)
    }
  }

  /** Another customer, free right now, who wants to know what was just taught. */
  function asksTheSame({
    teaches,
  }: DemoStory): { story: DemoStory; customer: DemoCustomer } | undefined {
    for (let index = 0; index < 400; index += 1) {
      const story = storyAt(index)
      const customer = customers.get(story.customer)
      const fits = story.purpose === 'after_steer' && story.teaches === teaches
      if (fits && customer && !busy.has(customer.key)) return { story, customer }
    }
    return undefined
  }
}

async function conversationsSoFar(house: House, door: DemoDoor): Promise<number> {
  const [row] = await house.db.platformRows<{ count: number }>(
    sql`select count(*)::int as count from conversations where workspace_id = ${door.workspace}::uuid`,
  )
  return row?.count ?? 0
}

/** Waiting for a person, or talking to one, since before this start: no moment for another question. */
async function isWithPeople(
  house: House,
  door: DemoDoor,
  { email }: DemoCustomer,
): Promise<boolean> {
  const found = await house.db.platformRows(sql`
    select 1 from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${door.workspace}::uuid and u.email = ${email} and c.status = 'open' and c.holder_kind <> 'ai' limit 1`)
  return found.length > 0
}

async function waitingNow(house: House, door: DemoDoor): Promise<number> {
  const [row] = await house.db.platformRows<{ count: number }>(
    sql`select count(*)::int as count from conversations where workspace_id = ${door.workspace}::uuid and holder_kind = 'waiting'`,
  )
  return row?.count ?? 0
}

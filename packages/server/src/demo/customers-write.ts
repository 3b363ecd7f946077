import { type DemoCustomer, type DemoStory, demoCustomersAt, storyAt } from '@baton/testkit/demo'
import { sql } from '../platform/db/sql.ts'
import type { House } from '../platform/house.ts'
import { playStory } from './play-story.ts'
import type { DemoDoor } from './seed.ts'

/** Seconds between two customers: lively while somebody looks at an empty desk, calm later. */
const pace = (told: number): number => (told < 10 ? 2 : told < 30 ? 9 : told < 120 ? 25 : 90)

/** So many waiting for people that more would only bury them; then only questions the assistant can answer are asked. */
const enoughWaiting = 14

/** Simulated customers write through the real web-chat door until they are stopped. */
export function letCustomersWrite(url: string, door: DemoDoor, house: House): { stop(): void } {
  const stopped = new AbortController()
  const customers = new Map(
    demoCustomersAt(house.clock.now()).map((customer) => [customer.key, customer]),
  )
  const taught = new Set<string>()
  const upNext: DemoStory[] = []
  void tellStories()
  return { stop: () => stopped.abort() }

  async function tellStories(): Promise<void> {
    let index = await conversationsSoFar(house, door)
    for (let told = 0; !stopped.signal.aborted; told += 1) {
      const story = upNext.shift() ?? storyAt(index++)
      const customer = customers.get(story.customer)
      if (customer && (await isWorthTelling(story))) void tell(story, customer)
      else continue
      await sleep(pace(told), stopped.signal)
    }
  }

  async function isWorthTelling(story: DemoStory): Promise<boolean> {
    if (story.purpose === 'after_steer') return taught.has(story.teaches ?? '')
    const calm =
      story.purpose === 'answered' || story.purpose === 'returns' || story.purpose === 'clarifies'
    return calm || (await waitingNow(house, door)) < enoughWaiting
  }

  async function tell(story: DemoStory, customer: DemoCustomer): Promise<void> {
    try {
      const answered = await playStory({ url, door, signal: stopped.signal }, story, customer)
      if (answered && story.purpose === 'steer' && story.teaches) onTaught(story.teaches)
    } catch (error) {
      if (!stopped.signal.aborted)
        house.log.warn({ story: story.key, error: String(error) }, 'a simulated customer gave up')
    }
  }

  /** Somebody taught the assistant something: soon another customer asks just that. */
  function onTaught(matter: string): void {
    taught.add(matter)
    const next = findAfterSteer(matter)
    if (next) upNext.push(next)
  }
}

function findAfterSteer(matter: string): DemoStory | undefined {
  for (let index = 0; index < 400; index += 1) {
    const story = storyAt(index)
    if (story.purpose === 'after_steer' && story.teaches === matter) return story
  }
  return undefined
}

async function conversationsSoFar(house: House, door: DemoDoor): Promise<number> {
  const [row] = await house.db.platformRows<{ count: number }>(
    sql`select count(*)::int as count from conversations where workspace_id = ${door.workspace}::uuid`,
  )
  return row?.count ?? 0
}

async function waitingNow(house: House, door: DemoDoor): Promise<number> {
  const [row] = await house.db.platformRows<{ count: number }>(
    sql`select count(*)::int as count from conversations where workspace_id = ${door.workspace}::uuid and holder_kind = 'waiting'`,
  )
  return row?.count ?? 0
}

/** Waits, or ends early when the demo stops. */
export function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}

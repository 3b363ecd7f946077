import { after } from './clock/clock.ts'
import type { House } from './house.ts'

/** A loop that takes what is due and performs it; the lane and the post room are both one of these. */
export type Pump = {
  /** Something may be due: look now. Cheap to call often. */
  wake(): void
  start(): void
  /** Takes nothing new and resolves when what is under way has ended. */
  stop(): Promise<void>
  /** Works until nothing is due any more; for tests and shutdown, instead of `start`. */
  drain(): Promise<number>
}

export type PumpOptions<Item> = {
  house: House
  atOnce: number
  take: (most: number) => Promise<Item[]>
  perform: (item: Item) => Promise<void>
  nextDue: () => Promise<Date | null>
  /** How often to look even when nobody woke us: another node may have left work, a lease may have run out. */
  sweepSeconds: number
}

export function pump<Item>(options: PumpOptions<Item>): Pump {
  const { house, atOnce, take, perform } = options
  const running = new Set<Promise<void>>()
  let started = false
  let looking = false
  let lookAgain = false
  let cancelTimer = (): void => {}

  function launch(items: Item[]): void {
    for (const item of items) {
      const job: Promise<void> = perform(item)
        .catch((error: unknown) =>
          house.log.error({ error: String(error) }, 'work could not be put back'),
        )
        .finally(() => {
          running.delete(job)
          wake()
        })
      running.add(job)
    }
  }

  async function look(): Promise<void> {
    const free = atOnce - running.size
    if (free > 0) launch(await take(free))
  }

  function wake(): void {
    if (!started) return
    lookAgain = true
    if (looking) return
    looking = true
    void lookWhileNeeded().finally(() => {
      looking = false
      void sleepUntilDue()
    })
  }

  async function lookWhileNeeded(): Promise<void> {
    while (lookAgain && started) {
      lookAgain = false
      await look().catch((error: unknown) =>
        house.log.error({ error: String(error) }, 'could not look for work'),
      )
    }
  }

  async function sleepUntilDue(): Promise<void> {
    if (!started || running.size >= atOnce) return
    const now = house.clock.now()
    const sweep = after(now, options.sweepSeconds)
    const due = await options.nextDue().catch(() => null)
    cancelTimer()
    cancelTimer = house.clock.at(due && due > now && due < sweep ? due : sweep, wake)
  }

  async function drain(): Promise<number> {
    let done = 0
    for (let items = await take(atOnce); items.length > 0; items = await take(atOnce)) {
      await Promise.all(items.map(perform))
      done += items.length
    }
    return done
  }

  return {
    wake,
    start: () => {
      started = true
      wake()
    },
    stop: async () => {
      started = false
      cancelTimer()
      await Promise.all(running)
    },
    drain,
  }
}

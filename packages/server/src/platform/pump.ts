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
  house: Pick<House, 'clock' | 'log'>
  atOnce: number
  take: (most: number) => Promise<Item[]>
  perform: (item: Item) => Promise<void>
  nextDue: () => Promise<Date | null>
  /** How often to look even when nobody woke us: another node may have left work, a lease may have run out. */
  sweepSeconds: number
}

export function pump<Item>(options: PumpOptions<Item>): Pump {
  const running = new RunningPump(options)
  return {
    wake: () => running.wake(),
    start: () => running.start(),
    stop: () => running.stop(),
    drain: () => drain(options),
  }
}

async function drain<Item>({ take, perform, atOnce }: PumpOptions<Item>): Promise<number> {
  let done = 0
  for (let items = await take(atOnce); items.length > 0; items = await take(atOnce)) {
    await Promise.all(items.map(perform))
    done += items.length
  }
  return done
}

class RunningPump<Item> {
  readonly #options: PumpOptions<Item>
  readonly #jobs = new Set<Promise<void>>()
  #started = false
  #looking = false
  #lookAgain = false
  #cancelTimer = (): void => {}

  constructor(options: PumpOptions<Item>) {
    this.#options = options
  }

  start(): void {
    this.#started = true
    this.wake()
  }

  async stop(): Promise<void> {
    this.#started = false
    this.#cancelTimer()
    await Promise.all(this.#jobs)
  }

  wake(): void {
    if (!this.#started) return
    this.#lookAgain = true
    if (this.#looking) return
    this.#looking = true
    void this.#lookWhileNeeded().finally(() => {
      this.#looking = false
      void this.#sleepUntilDue()
    })
  }

  async #lookWhileNeeded(): Promise<void> {
    const { house } = this.#options
    while (this.#lookAgain && this.#started) {
      this.#lookAgain = false
      await this.#look().catch((error: unknown) =>
        house.log.error({ error: String(error) }, 'could not look for work'),
      )
    }
  }

  async #look(): Promise<void> {
    const free = this.#options.atOnce - this.#jobs.size
    if (free <= 0) return
    for (const item of await this.#options.take(free)) this.#launch(item)
  }

  #launch(item: Item): void {
    const { perform, house } = this.#options
    const job: Promise<void> = perform(item)
      .catch((error: unknown) =>
        house.log.error({ error: String(error) }, 'work could not be put back'),
      )
      .finally(() => {
        this.#jobs.delete(job)
        this.wake()
      })
    this.#jobs.add(job)
  }

  async #sleepUntilDue(): Promise<void> {
    const { house, nextDue, sweepSeconds, atOnce } = this.#options
    if (!this.#started || this.#jobs.size >= atOnce) return
    const now = house.clock.now()
    const sweep = after(now, sweepSeconds)
    const due = await nextDue().catch(() => null)
    // Somebody may have stopped us, or begun to look again, while we asked.
    if (!this.#started) return
    this.#cancelTimer()
    this.#cancelTimer = house.clock.at(due && due > now && due < sweep ? due : sweep, () =>
      this.wake(),
    )
  }
}

import { setImmediate, setTimeout } from 'node:timers/promises'
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

/** So long calls are gathered into one look while work is under way. */
const gatherMilliseconds = 2

/** Seconds without a look after which it counts as quiet. */
const quietSeconds = 0.02

class RunningPump<Item> {
  readonly #options: PumpOptions<Item>
  readonly #jobs = new Set<Promise<void>>()
  #started = false
  #looking: Promise<void> | null = null
  #lookAgain = false
  #lookedAt = new Date(0)
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
    // A look under way may still take something; whoever closes the database next must not do so under its feet.
    await this.#looking
    await Promise.all(this.#jobs)
  }

  wake(): void {
    if (!this.#started) return
    this.#lookAgain = true
    if (!this.#looking) this.#lookSoon()
  }

  #lookSoon(): void {
    this.#looking = this.#lookOnce()
  }

  /**
   * One look for all that wake us in the same moment: the commit that left work, and the end of what left it. While other
   * work is under way the moment is longer: fewer, fuller looks leave the database to those who work.
   */
  async #lookOnce(): Promise<void> {
    if (this.#jobs.size > 0) await setTimeout(gatherMilliseconds)
    else await setImmediate()
    this.#lookAgain = false
    const { log } = this.#options.house
    if (this.#started)
      await this.#look().catch((error: unknown) =>
        log.error({ error: String(error) }, 'could not look for work'),
      )
    this.#looking = null
    if (this.#lookAgain && this.#started) this.#lookSoon()
    else this.#rest()
  }

  async #look(): Promise<void> {
    const free = this.#options.atOnce - this.#jobs.size
    if (free <= 0) return
    this.#lookedAt = this.#options.house.clock.now()
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

  /** Asks when to look next only once it is quiet: as long as work comes and goes, each end of it looks anyway. */
  #rest(): void {
    const { clock } = this.#options.house
    this.#cancelTimer()
    if (!this.#started || this.#jobs.size >= this.#options.atOnce) return
    const quiet = after(clock.now(), quietSeconds)
    this.#cancelTimer = clock.at(quiet, () => void this.#sleepUntilDue())
  }

  async #sleepUntilDue(): Promise<void> {
    const { house, nextDue, sweepSeconds } = this.#options
    const sweep = after(house.clock.now(), sweepSeconds)
    const due = await nextDue().catch(() => null)
    // Somebody may have stopped us, or begun to look again, while we asked.
    if (!this.#started || this.#looking) return
    // What was due at the last look and not taken then waits for something else; looking again at once would not help.
    const isNew = due !== null && due > this.#lookedAt
    this.#cancelTimer()
    this.#cancelTimer = house.clock.at(isNew && due < sweep ? due : sweep, () => this.wake())
  }
}

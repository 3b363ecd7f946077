import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A message that reached the vendor: when, to which number, and its words. */
export type Arrival = { to: string; at: number; text: string }

/** The vendor stand-in, seen from here: what reached it, matched by number with who waits for it. */
export type Mailbox = {
  /** Where the vendor's API listens. */
  url: string
  /** The next message to this number, or null when none comes in time. */
  next(to: string, timeoutMs: number): Promise<Arrival | null>
  /** Messages that nobody waited for since the last time this was asked: answers given twice. */
  takeStrays(): Arrival[]
  close(): void
}

/** Starts the stand-in as a process of its own, so that its work is not done on the clock of those who measure. */
export async function openMailbox(): Promise<Mailbox> {
  const vendor = fork(join(import.meta.dirname, 'vendor.ts'), { stdio: 'inherit' })
  const [{ port }] = await once(vendor, 'message')
  const waiting = new Map<string, (arrival: Arrival) => void>()
  let strays: Arrival[] = []
  vendor.on('message', (arrival: Arrival) => {
    const take = waiting.get(arrival.to)
    waiting.delete(arrival.to)
    if (take) take(arrival)
    else strays.push(arrival)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    next: (to, timeoutMs) => waitFor(waiting, to, timeoutMs),
    takeStrays: () => {
      const taken = strays
      strays = []
      return taken
    },
    close: () => void (vendor as ChildProcess).kill(),
  }
}

function waitFor(
  waiting: Map<string, (arrival: Arrival) => void>,
  to: string,
  timeoutMs: number,
): Promise<Arrival | null> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      waiting.delete(to)
      resolve(null)
    }, timeoutMs)
    waiting.set(to, (arrival) => {
      clearTimeout(giveUp)
      resolve(arrival)
    })
  })
}

import type { Clock } from '../clock/clock.ts'
import { systemClock } from '../clock/clock.ts'
import { testDatabase } from '../db/test-database.ts'
import type { House } from '../house.ts'
import { liveHub } from '../live/live-hub.ts'
import { quietLog } from '../log/log.ts'
import { secretsWith } from '../secrets/secrets.ts'

/** Opening a database takes seconds on a busy machine: give this much time to the hook that does. */
export const databaseOpens = 90_000

/** A house for tests of the HTTP door: real database, nobody to wake. */
export async function testHouse(parts: Partial<House> = {}): Promise<House> {
  return {
    db: await testDatabase(),
    clock: systemClock,
    log: quietLog(),
    secrets: secretsWith(Buffer.alloc(32, 1)),
    live: liveHub(() => {}),
    wake: { lane: () => {}, outbox: () => {}, live: () => {} },
    publicUrl: 'http://127.0.0.1:3000',
    node: 'test',
    ...parts,
  }
}

/** A clock that stands still until told to move. */
export function handClock(start = new Date('2026-11-20T12:00:00.000Z')): Clock & {
  move(seconds: number): void
} {
  let now = start
  return {
    now: () => now,
    at: () => () => {},
    move: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000)
    },
  }
}

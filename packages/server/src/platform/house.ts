import type { Clock } from './clock/clock.ts'
import type { Database } from './db/database.ts'
import type { LiveHub } from './live/live-hub.ts'
import type { Log } from './log/log.ts'
import type { Secrets } from './secrets/secrets.ts'

/** What every room needs and nothing more: where rows live, what time it is, whom to wake, where to write problems. */
export type House = {
  db: Database
  clock: Clock
  log: Log
  secrets: Secrets
  live: LiveHub
  /** Wakes the workers of this node after a commit that left work for them. */
  wake: { lane(): void; outbox(): void; live(news?: 'knowledge'): void }
  /** Where vendors reach us, without a slash at the end. Signatures are checked against it, never against Host. */
  publicUrl: string
  /** A name of this process, unique among nodes and restarts: leases carry it. */
  node: string
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from '../../packages/server/src/capabilities/simulations/index.ts'
import { processStage } from '../../packages/server/src/simulated/start-process.ts'

const kept = join(import.meta.dirname, '../../node_modules/.cache/baton')
let shared: Stage | null = null

/**
 * The stage as every house has it: a process of its own. The houses of one test file share it, and the empty database it
 * begins with is kept between test runs; it ends with the process of the tests.
 */
export function stageForPlays(): Stage {
  mkdirSync(kept, { recursive: true })
  shared ??= processStage(kept)
  return { play: shared.play, close: async () => {} }
}

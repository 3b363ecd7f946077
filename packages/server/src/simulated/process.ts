// A house in a process of its own, in which scenarios are played. Started by start-process.ts, told by messages.
import type { StageJob } from '../capabilities/simulations/index.ts'
import { modelFromEnvironment, playerFromEnvironment } from '../models/providers/index.ts'
import type { FromStage } from './from-stage.ts'
import { performJob } from './perform-job.ts'
import { openSimulatedHouse } from './simulated-house.ts'

const tell = (message: FromStage): void => void process.send?.(message)

const player = playerFromEnvironment(process.env)
const { model } = modelFromEnvironment(process.env)
const opening = openSimulatedHouse(model, process.env.STAGE_FOLDER || null)

process.on('message', (job: StageJob) => void take(job))
// Whoever started it is gone: nobody will ever listen again.
process.on('disconnect', () => process.exit(0))

async function take(job: StageJob): Promise<void> {
  try {
    await performJob(await opening, job, player, (played) => tell({ say: 'played', played }))
    tell({ say: 'done' })
  } catch (error) {
    tell({ say: 'broken', problem: error instanceof Error ? error.message : String(error) })
  }
}

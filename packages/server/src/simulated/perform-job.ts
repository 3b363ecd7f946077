import type { Played, StageJob } from '../capabilities/simulations/index.ts'
import type { CustomerPlayer } from '../models/providers/index.ts'
import { buildSet, type Scene } from './build-set.ts'
import { clearStage } from './clear-stage.ts'
import { playScenario } from './play-scenario.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** Plays every scenario of a job, one after the other: each play finds the stage as the first one did. */
export async function performJob(
  house: SimulatedHouse,
  job: StageJob,
  player: CustomerPlayer | null,
  hear: (played: Played) => void,
): Promise<void> {
  const scene = await buildSet(house, job.set)
  let spent = 0
  for (const { id, scenario, runs } of job.plays)
    for (let run = 0; run < runs; run += 1) {
      if (spent >= job.mostTokens) return
      const played = await playOnce(house, scene, { id, scenario }, player)
      spent += played.tokens
      hear(played)
      await clearStage(house, scene)
    }
}

/** What breaks in one play is said of that play: the next one begins on a cleared stage. */
async function playOnce(
  house: SimulatedHouse,
  scene: Scene,
  { id, scenario }: Pick<StageJob['plays'][number], 'id' | 'scenario'>,
  player: CustomerPlayer | null,
): Promise<Played> {
  const started = performance.now()
  const milliseconds = () => Math.round(performance.now() - started)
  try {
    const play = await playScenario(house, scene, scenario, player)
    return { id, ...play, milliseconds: milliseconds(), problem: null }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { id, steps: [], recorded: null, tokens: 0, milliseconds: milliseconds(), problem }
  }
}

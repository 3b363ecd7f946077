export { drawScenario } from './draw-scenario.ts'
export type { Played, Stage, StageJob, StageSet } from './stage.ts'

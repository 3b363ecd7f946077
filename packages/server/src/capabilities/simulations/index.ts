export type { Played, Stage, StageJob, StageSet } from './stage.ts'

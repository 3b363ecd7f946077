export { othersTurn, type Recorded, recordedOne } from './recorded.ts'
export { replayPolicy, weighPolicy } from './replay-policy.ts'
export { replayRoutes } from './routes.ts'

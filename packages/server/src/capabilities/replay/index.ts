export type { ScenariosToReplay } from './compare-scenarios.ts'
export { othersTurn, type Recorded, recordedConversations, recordedOne } from './recorded.ts'
export { replayPolicy, weighPolicy } from './replay-policy.ts'
export { replayRoutes } from './routes.ts'

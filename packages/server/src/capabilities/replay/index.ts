export type { ScenariosToReplay } from './compare-scenarios.ts'
export { recordedConversations } from './recorded.ts'
export { replayPolicy, weighPolicy } from './replay-policy.ts'
export { replayRoutes } from './routes.ts'

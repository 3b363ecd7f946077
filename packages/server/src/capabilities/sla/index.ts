export { clockFollower } from './follow.ts'
export { slaRoutes } from './routes.ts'
export { type ClockFacts, type ClockTells, tellClocks } from './tell-clocks.ts'

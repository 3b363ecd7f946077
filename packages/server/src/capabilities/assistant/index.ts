export { answerFailed, bringPersonInstead } from './bring-person.ts'
export { modelRoutes } from './model-routes.ts'
export { giveUpAction, performAction } from './perform-action.ts'
export { type Desk, type RacePoint, takeTurn } from './take-turn.ts'

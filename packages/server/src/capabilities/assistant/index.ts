export { performAction } from './perform-action.ts'
export { type Desk, giveUpTurn, type RacePoint, takeTurn } from './take-turn.ts'

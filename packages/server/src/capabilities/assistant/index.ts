export { bringPerson, bringPersonInstead } from './bring-person.ts'
export { performAction } from './perform-action.ts'
export { type Desk, type RacePoint, takeTurn } from './take-turn.ts'

export type { Agent } from './agents.ts'
export { type Customer, type Texter, texter, type Visitor, visitor } from './customers.ts'
export { askWith, knock } from './door.ts'
export { type HouseOptions, openHouse, type TestHouse } from './house.ts'

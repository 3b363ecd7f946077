export type { Agent } from './agents.ts'
export { agreesToPush, type Carrying, chooses, openCarriers } from './carriers.ts'
export { type Customer, type Texter, texter, type Visitor, visitor } from './customers.ts'
export { askWith, knock } from './door.ts'
export { type HouseOptions, openHouse, type TestHouse } from './house.ts'
export {
  asks,
  drawing,
  learningSeenBy,
  lookbackSeenBy,
  settlesAudits,
  weekSeconds,
} from './learning.ts'
export { listener, openBubble } from './listener.ts'
export { judgement, refundingModel, scriptedModel } from './models.ts'
export { placeOrder, refundedOf } from './orders.ts'
export { best, reviewsIn } from './reviews.ts'
export { routingOf } from './routing.ts'
export { settledLog } from './settled-log.ts'

export { modelFromEnvironment } from './from-environment.ts'
export { type CustomerPlayer, playerFromEnvironment } from './play-customer.ts'

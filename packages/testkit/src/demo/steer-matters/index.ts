import { inTurns } from '../in-turns.ts'
import type { DemoSteerMatter } from '../types.ts'
import { buyingMatters } from './buying.ts'
import { coffeeMatters } from './coffee.ts'
import { machineMatters } from './machines.ts'

/**
 * What customers ask and the help centre does not say, until a person has said it once.
 * The order is the order in which the rotation of stories brings them up.
 */
export const demoSteerMatters: DemoSteerMatter[] = inTurns([
  buyingMatters,
  machineMatters,
  coffeeMatters,
])

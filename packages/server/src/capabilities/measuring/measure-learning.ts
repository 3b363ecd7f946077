import type { House } from '../../platform/house.ts'
import { followMatters } from './follow-matters.ts'
import { keepLookbacks } from './lookbacks.ts'
import { retireHarmful } from './retire-harmful.ts'

/** One round of measuring: what was asked and what became of it, what escalations showed, and what does harm. */
export async function measureLearning(house: Pick<House, 'db' | 'clock' | 'wake'>): Promise<void> {
  await followMatters(house)
  await keepLookbacks(house)
  await retireHarmful(house)
}

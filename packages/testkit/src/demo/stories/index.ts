import { everydayCustomers } from '../customers/everyday.ts'
import type { DemoStory } from '../types.ts'
import { anybody } from './build.ts'
import { answeredStories, escalatingStories, turningStories } from './collection.ts'
import { storyInRotation } from './rotation.ts'
import { afterSteerStoriesByMatter, steerStories } from './unwritten.ts'

const everydayKeys = everydayCustomers(new Date(0)).map((customer) => customer.key)

/** Every distinct story, each with a customer to play it. */
export const demoStories: DemoStory[] = [
  ...answeredStories,
  ...escalatingStories,
  ...turningStories,
  ...steerStories,
  ...afterSteerStoriesByMatter.flat(),
].map(cast)

/**
 * An endless, deterministic rotation: 65 % answered, 15 % escalate, and new matters come up while
 * matters that a person has settled are asked again. Nobody writes twice within five stories,
 * because a customer who is still in a conversation would otherwise continue it by accident.
 */
export function storyAt(index: number): DemoStory {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`no story at ${index}`)
  return cast(storyInRotation(index), index)
}

function cast(story: DemoStory, index: number): DemoStory {
  if (story.customer !== anybody) return story
  const turn = (index + 3 * Math.floor(index / everydayKeys.length)) % everydayKeys.length
  return { ...story, customer: everydayKeys[turn] ?? anybody }
}

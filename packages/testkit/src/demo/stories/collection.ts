import { inTurns } from '../in-turns.ts'
import type { DemoStory, DemoTrigger } from '../types.ts'
import { shoppingMatters } from './answered-shopping.ts'
import { usingMatters } from './answered-using.ts'
import { answeredStory } from './build.ts'
import { feelingStories } from './escalates-feelings.ts'
import { delicateStories } from './escalates-matters.ts'
import { clarifyingStories, returningStories } from './turning.ts'

const triggers: DemoTrigger[] = [
  'asks_for_person',
  'distress',
  'billing_dispute',
  'valued_customer',
  'loop',
  'legal_threat',
]

/** Stories that an article settles, shopping and using in turns. */
export const answeredStories: DemoStory[] = inTurns([shoppingMatters, usingMatters]).map(
  answeredStory,
)

/** Stories that end with a person, one trigger after the other. */
export const escalatingStories: DemoStory[] = inTurns(
  triggers.map((trigger) =>
    [...feelingStories, ...delicateStories].filter((story) => story.trigger === trigger),
  ),
)

/** Unclear customers and returning customers in turns. */
export const turningStories: DemoStory[] = inTurns([clarifyingStories, returningStories])

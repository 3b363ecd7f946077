import type { DemoStory } from '../types.ts'
import { answeredStories, escalatingStories, turningStories } from './collection.ts'
import { afterSteerStoriesByMatter, steerStories } from './unwritten.ts'

type Slot = 'answered' | 'escalates' | 'turns' | 'steer' | 'steer_or_repeat' | 'repeat'

const round: Slot[] = [
  ...(['answered', 'answered', 'steer', 'answered', 'answered'] as const),
  ...(['escalates', 'answered', 'answered', 'turns', 'answered'] as const),
  ...(['answered', 'steer_or_repeat', 'answered', 'escalates', 'answered'] as const),
  ...(['answered', 'repeat', 'answered', 'escalates', 'answered'] as const),
]

/** In these first rounds two new matters come up; after them one, until all have come up. */
const eagerRounds = 4
const lastTeachingRound = steerStories.length - eagerRounds

/** Which story comes at this place, before a customer has been chosen for it. */
export function storyInRotation(index: number): DemoStory {
  const lap = Math.floor(index / round.length)
  const place = index % round.length
  const slot = round[place]
  if (slot === 'steer' && lap < lastTeachingRound) return newMatter(lap)
  if (slot === 'steer_or_repeat' && lap < eagerRounds) return nth(steerStories, 2 * lap + 1)
  if (slot === 'escalates') return nth(escalatingStories, countBefore(lap, place, slot))
  if (slot === 'turns') return nth(turningStories, lap)
  if (slot === 'answered') return nth(answeredStories, countBefore(lap, place, slot))
  return repeatedMatter(lap, place)
}

function newMatter(lap: number): DemoStory {
  return nth(steerStories, lap < eagerRounds ? 2 * lap : lap + eagerRounds)
}

/** Only matters that came up at an earlier place are repeated, the nearly verbatim ones first. */
function repeatedMatter(lap: number, place: number): DemoStory {
  const late = round[place] === 'repeat' ? 0 : 1
  if (lap < eagerRounds) return repetition(2 * lap, 0)
  if (lap < lastTeachingRound) return repetition(2 * (lap - eagerRounds) + late, late ? 0 : 1)
  const repeated =
    (lap - lastTeachingRound) * 3 +
    ['steer', 'steer_or_repeat', 'repeat'].indexOf(round[place] ?? 'repeat')
  return repetition(repeated, 2 + Math.floor(repeated / steerStories.length))
}

function repetition(matter: number, paraphrase: number): DemoStory {
  return nth(nth(afterSteerStoriesByMatter, matter), paraphrase)
}

function countBefore(lap: number, place: number, slot: Slot): number {
  const inRound = round.filter((other) => other === slot).length
  return lap * inRound + round.slice(0, place).filter((other) => other === slot).length
}

function nth<Thing>(things: readonly Thing[], position: number): Thing {
  const thing = things[position % things.length]
  if (thing === undefined) throw new RangeError(`nothing at ${position}`)
  return thing
}

import { demoSteerMatters } from '../steer-matters.ts'
import type { DemoStory } from '../types.ts'
import { afterReply, burst } from './build.ts'

/** Every distinct story of the demo company. */
export const demoStories: DemoStory[] = [
  {
    key: 'answered-01',
    customer: 'hannah',
    purpose: 'answered',
    steps: [...burst(['hi! where is my order KW-20417?']), afterReply('great, thanks')],
    article: 'track-your-parcel',
  },
  ...demoSteerMatters.map(
    (matter): DemoStory => ({
      key: `steer-${matter.key}`,
      customer: 'maya',
      purpose: 'steer',
      steps: burst([matter.question]),
      teaches: matter.key,
    }),
  ),
]

/** An endless, deterministic rotation of the stories. */
export function storyAt(index: number): DemoStory {
  const story = demoStories[index % demoStories.length]
  if (!story) throw new Error(`no story at ${index}`)
  return story
}

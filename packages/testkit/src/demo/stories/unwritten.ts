import { demoSteerMatters } from '../steer-matters/index.ts'
import type { DemoSteerMatter, DemoStory } from '../types.ts'
import { afterReply, anybody, burst, goodbye } from './build.ts'

const openings = ['', 'Hello! ', 'Hi Wren, ', 'quick question: ', 'Good afternoon. ']

function steerStory(matter: DemoSteerMatter, position: number): DemoStory {
  return {
    key: `steer-${matter.key}`,
    customer: anybody,
    purpose: 'steer',
    steps: [
      ...burst([`${openings[position % openings.length] ?? ''}${matter.question}`]),
      afterReply('great, thank you!', 30),
    ],
    teaches: matter.key,
  }
}

function afterSteerStories(matter: DemoSteerMatter): DemoStory[] {
  return matter.paraphrases.map((paraphrase, position) => ({
    key: `after-steer-${matter.key}-${position + 1}`,
    customer: anybody,
    purpose: 'after_steer',
    steps: [...burst([paraphrase]), ...goodbye(position)],
    teaches: matter.key,
  }))
}

/** One story for each unwritten matter, in the order in which the matters come up. */
export const steerStories: DemoStory[] = demoSteerMatters.map(steerStory)

/** For each unwritten matter, in the same order, the customers who ask it again later. */
export const afterSteerStoriesByMatter: DemoStory[][] = demoSteerMatters.map(afterSteerStories)

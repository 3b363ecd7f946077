import type { DemoStep, DemoStory } from '../types.ts'

/** A matter that the named article settles; without a customer anybody may ask it. */
export type AnsweredMatter = {
  article: string
  says: string[]
  customer?: string
  ending?: string
}

/** Stands in a story that anybody may play; the rotation puts a real customer in its place. */
export const anybody = 'anybody'

const endings = [
  'thanks!',
  undefined,
  'great, thank you',
  'ok got it',
  undefined,
  'Perfect, that helps. Have a nice day!',
  'cheers',
  undefined,
  'super, thanks a lot',
  'thank you, that was quick',
]

/** A burst: messages written one after the other without waiting for an answer. */
export function burst(says: readonly string[]): DemoStep[] {
  return says.map((text, position) => ({
    says: text,
    after: 'at_once',
    pauseSeconds: position === 0 ? 0 : 3 + (text.length % 4),
  }))
}

/** Something written once the assistant has answered. */
export function afterReply(says: string, pauseSeconds = 20): DemoStep {
  return { says, after: 'reply', pauseSeconds }
}

/** Something written once a person has answered. */
export function afterPerson(says: string, pauseSeconds = 25): DemoStep {
  return { says, after: 'person_reply', pauseSeconds }
}

/** The goodbye of the so-manieth customer; about a third simply leave. */
export function goodbye(position: number, ending?: string): DemoStep[] {
  const words = ending ?? endings[position % endings.length]
  return words ? [afterReply(words, 12 + (position % 5) * 7)] : []
}

/** Turns a matter that an article settles into a whole story. */
export function answeredStory(matter: AnsweredMatter, position: number): DemoStory {
  return {
    key: `answered-${String(position + 1).padStart(2, '0')}-${matter.article}`,
    customer: matter.customer ?? anybody,
    purpose: 'answered',
    steps: [...burst(matter.says), ...goodbye(position, matter.ending)],
    article: matter.article,
  }
}

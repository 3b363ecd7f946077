import type { DemoStep } from '../types.ts'

/** A burst: messages written one after the other without waiting for an answer. */
export function burst(says: readonly string[]): DemoStep[] {
  return says.map((text, position) => ({
    says: text,
    after: 'at_once',
    pauseSeconds: position === 0 ? 0 : 3 + (text.length % 5),
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

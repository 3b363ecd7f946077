import type { Knowledge } from './knowledge.ts'
import { learnAround } from './learn-around.ts'

/** So many of an answer's examples learn together at a time. */
const atOnce = 16

/** Lets the answers that were only touched up by lessons learn whole, oldest first; says how many are left. */
export function consolidate(knowledge: Knowledge, most: number): number {
  const { sayings, touchedUp } = knowledge
  for (const answerId of [...touchedUp].slice(0, Math.max(0, most))) {
    touchedUp.delete(answerId)
    const slots = sayings.slotsOf.get(answerId) ?? []
    for (let start = 0; start < slots.length; start += atOnce)
      learnAround(knowledge, slots.slice(start, start + atOnce))
  }
  return touchedUp.size
}

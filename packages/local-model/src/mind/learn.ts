import type { Knowledge } from './knowledge.ts'
import { learnAround } from './learn-around.ts'
import { learnWhole } from './learn-whole.ts'
import { gather } from './pulls.ts'

/** From this many touched answers, or fresh examples, on everything is fitted anew in one go. */
const manyAnswers = 8
const manyExamples = 40
/** Up to this many examples times answers, a whole fit takes no longer than a lesson may. */
const smallEnough = 2500
/** Up to this many, one is worth it whenever rarity is taken anew. */
const middling = 200_000

/** Lets the fresh examples be learned. Says which answers saw the neighbourhood of a lesson only. */
export function learn(
  knowledge: Knowledge,
  fresh: Map<string, number[]>,
  isAnew: boolean,
): string[] {
  const { sayings } = knowledge
  const slots = [...fresh.values()].flat()
  if (slots.length === 0 && !isAnew) return []
  const size = sayings.index.size * sayings.slotsOf.size
  const isMany = fresh.size >= manyAnswers || slots.length >= manyExamples
  if (isMany || size <= smallEnough || (isAnew && size <= middling)) {
    learnWhole(knowledge)
    knowledge.touchedUp.clear()
    return []
  }
  // Rarity moved, and with it what every pull says.
  if (isAnew) gather(knowledge.learned, sayings.index, knowledge.meanings)
  return slots.length === 0 ? [] : [...learnAround(knowledge, slots)]
}

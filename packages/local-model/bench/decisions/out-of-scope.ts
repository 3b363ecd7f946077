import type { Mind } from '../../src/index.ts'
import { auroc } from '../calibrator/judge.ts'
import type { Labelled } from '../data.ts'
import { percent, rounded, shareInterval } from './statistics.ts'

const accepted = 0.95

/** How well questions that no answer is for are told from the others. The floor is the closeness of the best answer. */
export function outOfScope(mind: Mind, inside: Labelled[], outside: Labelled[]) {
  const asked = [...inside, ...outside].map(({ text }) => mind.ask(text))
  const truths = asked.map((_, place) => place < inside.length)
  const scores = asked.map((one) => one.inScope)
  const closeness = asked.map((one) => one.candidates[0]?.closeness ?? 0)
  const held = heldBack(scores, inside.length)
  return {
    oosRecallAt95: percent(held, outside.length),
    interval: shareInterval(held, outside.length),
    floor: percent(heldBack(closeness, inside.length), outside.length),
    auroc: rounded(auroc(scores, truths) * 100),
    aurocFloor: rounded(auroc(closeness, truths) * 100),
    byConfidence: percent(
      heldBack(
        asked.map((one) => one.confidence),
        inside.length,
      ),
      outside.length,
    ),
    outside: outside.length,
  }
}

/** How many of the outside questions fall below the score that 95 % of the inside ones reach. */
function heldBack(scores: number[], inside: number): number {
  const order = scores.slice(0, inside).sort((left, right) => left - right)
  const threshold = order[Math.floor(order.length * (1 - accepted))] ?? 0
  return scores.slice(inside).filter((score) => score < threshold).length
}

import { usualStrictness } from '@baton/local-model'
import type { Labelled } from '../../packages/local-model/bench/data.ts'
import { gather } from '../../packages/local-model/src/clusters/gather.ts'
import { Pairs } from '../../packages/local-model/src/clusters/pairs.ts'
import { standOf } from '../../packages/local-model/src/clusters/stand.ts'
import { type Figures, figuresOf } from './measure.ts'

const doubtful = 0.32
const steps = 7

/** How pure the groups are when the threshold lets just so many questions in: what another threshold would have given. */
export function atCoverage(rows: readonly Labelled[], wanted: number): Figures | null {
  const pairs = new Pairs(doubtful)
  const slots = rows.map(({ text }) => pairs.add(standOf(text)))
  const at = (one: number, other: number): number =>
    pairs.at(slots[one] as number, slots[other] as number)
  let [low, high] = [0.2, 0.9]
  let best: Figures | null = null
  for (let step = 0; step < steps; step += 1) {
    const enough = (low + high) / 2
    const first = gather({ size: rows.length, at }, enough, usualStrictness)
    const groups = [...Map.groupBy(rows.keys(), (place) => first[place] ?? place).values()]
    const figures = figuresOf(rows, groups)
    if (figures.coverage < wanted) high = enough
    else [low, best] = [enough, figures]
  }
  return best
}

import type { Mind } from '../../src/index.ts'
import { type Labelled, seeded, shuffled } from '../data.ts'
import { draw, taught } from './few-shot.ts'
import { meanAndInterval, percent, rounded } from './statistics.ts'

type Judged = { score: number; floor: number; right: boolean; floorRight: boolean }
type Settings = { target: number; folds: number; foldsRun: number }

/** What can be answered when nine in ten, or nineteen in twenty, must be right; the threshold comes from training rows alone. */
export function coverageOf(
  train: Labelled[],
  test: Labelled[],
  settings: Settings,
  mind: Mind = taught(train),
) {
  const seen = crossValidated(train, settings)
  const asked = judge(mind, test)
  const ours = answeredAbove(asked, thresholdFor(seen.map(mine), settings.target), mine)
  const floor = answeredAbove(asked, thresholdFor(seen.map(nearness), settings.target), nearness)
  return {
    ...ours,
    floor: floor.coverage,
    floorPrecision: floor.precision,
    trainPoints: seen.length,
  }
}

export function fewShotCoverage(
  pool: Labelled[],
  test: Labelled[],
  shots: number,
  seeds: number[],
  settings: Settings,
) {
  const runs = seeds.map((seed) => coverageOf(draw(pool, shots, seed), test, settings))
  const mean = (field: 'coverage' | 'precision' | 'floor' | 'floorPrecision') =>
    meanAndInterval(runs.map((run) => run[field])).mean
  return {
    coverage: mean('coverage'),
    interval: meanAndInterval(runs.map((run) => run.coverage)).interval,
    precision: mean('precision'),
    lowestPrecision: Math.min(...runs.map((run) => run.precision)),
    floor: mean('floor'),
    floorPrecision: mean('floorPrecision'),
    draws: seeds.length,
  }
}

const mine = ({ score, right }: Judged) => ({ score, right })
const nearness = ({ floor, floorRight }: Judged) => ({ score: floor, right: floorRight })

function crossValidated(train: Labelled[], { folds, foldsRun }: Settings): Judged[] {
  const order = shuffled(train, seeded(17))
  const judged: Judged[] = []
  for (let fold = 0; fold < foldsRun; fold += 1) {
    const isHeld = (_row: Labelled, place: number) => place % folds === fold
    const mind = taught(order.filter((row, place) => !isHeld(row, place)))
    judged.push(...judge(mind, order.filter(isHeld)))
  }
  return judged
}

/** The floor is the plain nearest example with its closeness. */
function judge(mind: Mind, rows: Labelled[]): Judged[] {
  return rows.map(({ text, label }) => {
    const { candidates, confidence } = mind.ask(text)
    const nearest = candidates.reduce<(typeof candidates)[number] | undefined>(
      (best, one) => (best && best.closeness >= one.closeness ? best : one),
      undefined,
    )
    return {
      score: confidence,
      right: candidates[0]?.answerId === label,
      floor: nearest?.closeness ?? 0,
      floorRight: nearest?.answerId === label,
    }
  })
}

/** The lowest score from which on the share of right answers reaches the target on the rows seen. */
export function thresholdFor(seen: { score: number; right: boolean }[], target: number): number {
  const order = [...seen].sort((left, right) => right.score - left.score)
  let right = 0
  let threshold = Number.POSITIVE_INFINITY
  order.forEach((one, place) => {
    right += one.right ? 1 : 0
    if (place >= 19 && right / (place + 1) >= target) threshold = one.score
  })
  return threshold
}

function answeredAbove(asked: Judged[], threshold: number, view: typeof mine) {
  const answered = asked.map(view).filter(({ score }) => score >= threshold)
  const right = answered.filter((one) => one.right).length
  return {
    coverage: percent(answered.length, asked.length),
    precision: percent(right, answered.length),
    threshold: rounded(threshold * 100) / 100,
  }
}

import { chance, doubtfulOdds, scaled } from '../../src/mind/calibrate.ts'
import { figuresOfRight, figuresOfScope } from '../../src/mind/figures.ts'
import type { Head, Heads } from '../../src/mind/head.ts'
import { fitLogistic } from './logistic.ts'
import type { Sample } from './stream.ts'

const ridge = 3

/** Fits the three heads; those about the right answer learn only from questions that have one. */
export function fitHeads(samples: Sample[]): Heads {
  const inside = samples.filter((sample) => sample.inScope)
  const inScope = fitHead(samples, figuresOfScope, (sample) => sample.inScope)
  const right = fitHead(inside, figuresOfRight, (sample) => sample.right)
  const amongThree = fitHead(inside, figuresOfRight, (sample) => sample.amongThree)
  const levelOf = (head: Head, truth: (sample: Sample) => boolean) => {
    const odds = samples.map(({ observation }) =>
      doubtfulOdds(
        chance(figuresOfRight(observation), head),
        chance(figuresOfScope(observation), inScope),
      ),
    )
    const rows = odds.map((value) => Float64Array.from([1, value]))
    return Array.from(fitLogistic(rows, samples.map(truth), ridge), rounded)
  }
  const levels = {
    right: levelOf(right, (sample) => sample.right),
    amongThree: levelOf(amongThree, (sample) => sample.amongThree),
  }
  return { inScope, right, amongThree, levels }
}

function fitHead(
  samples: Sample[],
  figuresOf: (observation: number[]) => number[],
  truth: (sample: Sample) => boolean,
): Head {
  const rows = samples.map((sample) => figuresOf(sample.observation))
  const means = columnsOf(rows, (column) => sum(column) / column.length)
  const deviations = columnsOf(rows, (column, place) =>
    Math.sqrt(sum(column.map((value) => (value - (means[place] ?? 0)) ** 2)) / column.length),
  )
  const ready = rows.map((row) => Float64Array.from([1, ...scaled(row, means, deviations)]))
  const weights = Array.from(fitLogistic(ready, samples.map(truth), ridge), rounded)
  return { means, deviations, weights }
}

function columnsOf(
  rows: number[][],
  measure: (column: number[], place: number) => number,
): number[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, place) =>
    rounded(
      measure(
        rows.map((row) => row[place] ?? 0),
        place,
      ),
    ),
  )
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

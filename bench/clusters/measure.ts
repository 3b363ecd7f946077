import { createClusters } from '@baton/local-model'
import type { Labelled } from '../../packages/local-model/bench/data.ts'
import { percent } from '../guardrails/share.ts'

/** Groups of places in the list of questions. */
export type Groups = number[][]

export type Figures = { coverage: number; purity: number; groups: number }

/**
 * Coverage: of the questions that have at least one other of their label among those open, how many stand in a group of at
 * least two. Purity: of the questions that stand in such a group, how many have the label that most in it have.
 */
export function figuresOf(rows: readonly Labelled[], groups: Groups): Figures {
  const sizes = Map.groupBy(rows, ({ label }) => label)
  const hasMate = (place: number): boolean => (sizes.get(rows[place]?.label ?? '')?.length ?? 0) > 1
  const several = groups.filter((group) => group.length > 1)
  const members = several.flat()
  const right = several.reduce((sum, group) => sum + majorityOf(rows, group), 0)
  return {
    coverage: percent(members.filter(hasMate).length, [...rows.keys()].filter(hasMate).length),
    purity: percent(right, members.length),
    groups: several.length,
  }
}

function majorityOf(rows: readonly Labelled[], group: readonly number[]): number {
  const labels = Map.groupBy(group, (place) => rows[place]?.label)
  return Math.max(...[...labels.values()].map((same) => same.length))
}

/** The questions arrive one by one, then all are grouped; `ms` is both together (`processorMs` without what others took of the
 * machine), `oneMoreMs` what each later one costs. */
export function byMind(rows: readonly Labelled[], options = {}) {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const clusters = createClusters(options)
  for (const [place, { text }] of rows.entries()) clusters.add(String(place), text)
  const groups = clusters.groups().map((group) => group.map(Number))
  const ms = performance.now() - start
  const processorMs = process.cpuUsage(before).user / 1_000
  const again = performance.now()
  clusters.remove('0')
  clusters.add('0', rows[0]?.text ?? '')
  clusters.groups()
  return { groups, ms, processorMs, oneMoreMs: performance.now() - again }
}

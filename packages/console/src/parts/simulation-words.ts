import type { EndStateView, PlayedStepView, SimulationResult, SimulationRun } from '@baton/contract'
import { triggerWords } from './trigger.ts'

type Titles = ReadonlyMap<string, string>

/** How a conversation should end, in words. */
export function endWords(end: EndStateView, titles: Titles): string {
  if (end.kind === 'asked') return 'the assistant asks back'
  if (end.kind === 'answered') {
    if (end.article === null) return 'answered by the assistant'
    return `answered from “${titles.get(end.article) || 'an article that is gone'}”`
  }
  const how = end.mode === 'steer' ? 'guidance asked for' : 'a person brought in'
  const why = end.triggers.map(triggerWords).join(' or ')
  return why ? `${how}: ${why}` : how
}

export const endsWords = (ends: readonly EndStateView[], titles: Titles): string =>
  ends.map((end) => endWords(end, titles)).join(', or ')

/** What came in a step, in words. */
export function cameWords({ came, articles, trigger, mode }: PlayedStepView): string {
  if (came === 'silent') return 'nothing'
  if (came === 'asked') return 'the assistant asked back'
  if (came === 'answered') {
    const from = articles.map(({ title }) => `“${title}”`).join(', ')
    return from ? `answered from ${from}` : 'answered by the assistant'
  }
  const how = mode === 'steer' ? 'guidance asked for' : 'a person brought in'
  return trigger ? `${how}: ${triggerWords(trigger)}` : how
}

/** All titles that a result names, to put ids into words. */
export const titlesIn = (
  results: readonly Pick<SimulationResult, 'steps'>[],
  more: readonly { id: string; title: string }[] = [],
): Titles =>
  new Map(
    [...more, ...results.flatMap(({ steps }) => steps.flatMap(({ articles }) => articles))].map(
      ({ id, title }) => [id, title],
    ),
  )

export function suiteWords(suite: string): string {
  if (suite === 'all') return 'All scenarios'
  if (suite === 'regression') return 'Regression set'
  if (suite === 'touched') return 'What the change touches'
  if (suite === 'chosen') return 'Chosen scenarios'
  return suite.replace(/^topic:/, '')
}

export const whyWords: Record<SimulationRun['why'], string> = {
  demand: 'by hand',
  policy: 'before a policy',
  article: 'before an article',
}

/** How a run came out, in one line. */
export function runWords(run: SimulationRun): string {
  if (run.state === 'broken') return run.problem ?? 'could not be played'
  const parts = [
    run.newlyFailing > 0 && `${run.newlyFailing} newly failing`,
    run.failed > 0 && `${run.failed} failed`,
    run.flaky > 0 && `${run.flaky} flaky`,
    `${run.passed} passed`,
    run.state !== 'running' && run.played < run.total && `${run.total - run.played} not played`,
  ]
  return parts.filter(Boolean).join(' · ')
}

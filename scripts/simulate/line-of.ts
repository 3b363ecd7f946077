import type { EndStateView, SimulationResult } from '../../packages/contract/src/index.ts'

/** One scenario in one line: how it came out, and where it differed. */
export function lineOf(result: SimulationResult): string {
  const { state, name, passes, runs, isFlaky } = result
  const times = runs > 1 ? ` ${passes}/${runs}` : ''
  const verdict = `${state === 'passed' ? 'ok    ' : 'FAILED'}${times}${isFlaky ? ' flaky' : ''}`
  const why = state === 'passed' ? '' : `: ${reasonOf(result)}`
  return `${verdict}  ${name.replace(/\s+/g, ' ')}${why}`
}

function reasonOf({ differs, steps, problem, ends }: SimulationResult): string {
  if (problem) return problem
  const step = differs === null ? undefined : steps[differs]
  if (!step) return 'nothing came of it'
  const [first] = step.problems
  const place = `step ${(differs ?? 0) + 1}, "${step.says.slice(0, 60).replace(/\s+/g, ' ')}"`
  if (first?.kind === 'said') return `${place}: said "${first.words}", which must not be said`
  if (first?.kind === 'not_said') return `${place}: did not say "${first.words}"`
  const expected = (first?.expected ?? ends).map(inWords).join(' or ')
  const from = step.articles.map(({ title }) => `"${title}"`).join(', ')
  const came = `${step.came}${step.trigger ? ` (${step.trigger})` : ''}${from && ` from ${from}`}`
  return `${place}: expected ${expected}, came ${came}`
}

function inWords(end: EndStateView): string {
  if (end.kind === 'answered') return end.article ? `answered from ${end.article}` : 'answered'
  if (end.kind === 'asked') return 'asked back'
  return end.triggers.length > 0 ? `escalated (${end.triggers.join(', ')})` : 'escalated'
}

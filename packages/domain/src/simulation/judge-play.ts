import { hasEnded } from './has-ended.ts'
import { isSaid, plainly } from './is-said.ts'
import type { EndState, PlayedStep, Scenario } from './scenario.ts'

/** What was not as expected in a step. `expected` and `came` are for people. */
export type StepProblem = {
  kind: 'other_end' | 'not_said' | 'said'
  expected: EndState[]
  /** The words that had to be said, or must not be. */
  words: string | null
}

/** A step with all that is wrong in it. */
export type JudgedStep = PlayedStep & { problems: StepProblem[] }

/** How one play of a scenario came out. `differs` is the first step that was not as expected. */
export type PlayVerdict = { passed: boolean; differs: number | null; steps: JudgedStep[] }

/** Holds a play against its scenario: the end state, what had to be said, and what must not be said. */
export function judgePlay(scenario: Scenario, played: readonly PlayedStep[]): PlayVerdict {
  const steps = played.map(
    (step, at): JudgedStep => ({
      ...step,
      problems: [...expectedHere(scenario, step, at, played), ...forbidden(scenario, step)],
    }),
  )
  const end = scenario.ends.find((each) => hasEnded(each, played))
  const at = end ? lastAnswer(played) : whereItDeparted(scenario, played)
  const problems = end ? unsaid(scenario, end, played) : [otherEnd(scenario.ends)]
  const place = steps[at]
  if (place) place.problems.push(...problems)
  const differs = steps.findIndex(({ problems: found }) => found.length > 0)
  const isEmpty = steps.length === 0
  return {
    passed: differs === -1 && !isEmpty,
    differs: differs === -1 ? (isEmpty ? 0 : null) : differs,
    steps,
  }
}

const otherEnd = (expected: EndState[]): StepProblem => ({
  kind: 'other_end',
  expected,
  words: null,
})

/** A step that says by itself how the house must stand after it. Bursts and picks make steps that no line speaks of. */
function expectedHere(
  { customer }: Scenario,
  step: PlayedStep,
  at: number,
  played: readonly PlayedStep[],
): StepProblem[] {
  if (customer.kind !== 'scripted') return []
  const line = customer.lines.find(({ says }) => step.says.endsWith(says))
  const isRepeated = played.slice(0, at).some(({ says }) => says === step.says)
  if (!line?.expects || isRepeated || hasEnded(line.expects, [step])) return []
  return [otherEnd([line.expects])]
}

function forbidden({ mustNotSay }: Scenario, { said }: PlayedStep): StepProblem[] {
  const heard = plainly(said.join('\n'))
  return mustNotSay
    .filter((words) => isSaid(words, heard))
    .map((words) => ({ kind: 'said', expected: [], words }))
}

/** What a person says where one comes in is theirs: only answers of the assistant are held against it. */
function unsaid(
  { mustSay }: Scenario,
  end: EndState,
  played: readonly PlayedStep[],
): StepProblem[] {
  if (end.kind === 'escalated') return []
  const heard = plainly(played.flatMap(({ said }) => said).join('\n'))
  return mustSay
    .filter((words) => !isSaid(words, heard))
    .map((words) => ({ kind: 'not_said', expected: [end], words }))
}

const lastAnswer = (played: readonly PlayedStep[]): number =>
  Math.max(
    0,
    played.findLastIndex(({ came }) => came === 'answered'),
  )

/**
 * The step that a failed scenario is linked to: where a person came in though none should, or for another reason; else the
 * last answer that rests on something else; else the end, where nothing had happened.
 */
function whereItDeparted({ ends }: Scenario, played: readonly PlayedStep[]): number {
  const escalated = played.findIndex(({ came }) => came === 'escalated')
  if (escalated !== -1) return escalated
  const wantsAnswer = ends.some(({ kind }) => kind === 'answered')
  const other = wantsAnswer ? played.findLastIndex(({ articles }) => articles.length > 0) : -1
  return other === -1 ? Math.max(0, played.length - 1) : other
}

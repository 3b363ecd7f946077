import { articlesExpected, type PlayedStep, type Scenario, type ScriptLine } from './scenario.ts'

/** What a scripted customer says now. Several texts are a burst; `line` is where the script goes on after it. */
export type ScriptedSaying = { texts: string[]; line: number; isPick: boolean }

/** Where a play stands: the next line of the script, and what came so far. */
export type PlayState = { line: number; steps: readonly PlayedStep[] }

/** Nobody picks for ever: a house that asks back again and again has not answered. */
const mostPicks = 3

/**
 * The next thing the scripted customer says; null when they have nothing more to say, or a person was called to take over.
 * While a colleague is only asked, customers write on: they know nothing of it.
 */
export function whatsNext(scenario: Scenario, { line, steps }: PlayState): ScriptedSaying | null {
  const { customer } = scenario
  const last = steps.at(-1)
  if (customer.kind !== 'scripted' || isWithPerson(last)) return null
  const pick = last && pickOf(scenario, customer.lines[line], last, steps)
  if (pick) return { texts: [pick], line, isPick: true }
  const at = customer.lines.findIndex((each, index) => index >= line && isTime(each, last))
  const said = customer.lines[at]
  if (!said) return null
  const burst = customer.lines.slice(at + 1)
  const end = burst.findIndex(({ when }) => when !== 'together')
  const together = end === -1 ? burst : burst.slice(0, end)
  const texts = [said, ...together].map(({ says }) => says)
  return { texts, line: at + texts.length, isPick: false }
}

const isWithPerson = (step: PlayedStep | undefined): boolean =>
  step?.came === 'escalated' && step.mode === 'takeover'

/** A burst that lost its beginning is said by itself: left out is only what waits for something that did not come. */
function isTime({ when }: ScriptLine, last: PlayedStep | undefined): boolean {
  if (when === 'if_asked') return last?.came === 'asked'
  if (when === 'if_answered') return last?.came === 'answered'
  return true
}

function pickOf(
  scenario: Scenario,
  next: ScriptLine | undefined,
  last: PlayedStep,
  steps: readonly PlayedStep[],
): string | null {
  const picks = scenario.customer.kind === 'scripted' ? scenario.customer.picks : 'goes_on'
  const asked = steps.filter(({ came }) => came === 'asked').length
  const isScripted = next?.when === 'if_asked'
  if (last.came !== 'asked' || picks === 'goes_on' || isScripted || asked > mostPicks) return null
  if (scenario.ends.some(({ kind }) => kind === 'asked') && next === undefined) return null
  const wanted = articlesExpected(scenario)
  const meant = last.choices.find(({ article }) => article !== null && wanted.includes(article))
  const none = last.choices.findLast(({ article }) => article === null)
  return (picks === 'expected' ? meant?.says : none?.says) ?? null
}

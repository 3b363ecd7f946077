import type { TriggerKind } from '../escalation/finding.ts'
import type { Mode } from '../escalation/mode.ts'
import type { EndState, Scenario } from './scenario.ts'

/** How a person ended an escalation: why it was raised, which article their words became, and what was said. */
export type HumanResolution = {
  trigger: TriggerKind
  mode: Mode
  /** The article that others are answered from now; null when the words were for this case, or wait for review. */
  article: string | null
  /** What the person told the customer or the assistant; empty where it was about this one case. */
  answer: string
  /** What the replaced article used to say. */
  replaced: string | null
}

/** Reasons for which the assistant merely did not know, or was not asked: one day it may, and that is no failure. */
const mayBeLearned: readonly TriggerKind[] = [
  'low_confidence',
  'not_understood',
  'loop',
  'assistant_unavailable',
  'agent_stepped_in',
  'callback_due',
]

/** What is expected of the house when the same customer comes again. */
export function expectedOf(
  resolution: HumanResolution,
): Pick<Scenario, 'ends' | 'mustSay' | 'mustNotSay'> {
  const { answer, replaced } = resolution
  const mustSay = facts(answer)
  const old = replaced === null ? [] : facts(replaced)
  const mustNotSay = old.filter((fact) => !mustSay.includes(fact) && !answer.includes(fact))
  return { ends: endsOf(resolution), mustSay, mustNotSay }
}

function endsOf({ trigger, mode, article }: HumanResolution): EndState[] {
  if (article !== null) return [{ kind: 'answered', article }]
  if (!mayBeLearned.includes(trigger)) return [{ kind: 'escalated', triggers: [trigger], mode }]
  return [
    { kind: 'escalated', triggers: [], mode: null },
    { kind: 'answered', article: null },
  ]
}

/** Figures that a customer would act on: amounts, shares, terms. Everything else may be put in other words. */
const figure =
  /[€$£]\s?\d[\d.,]*\d|[€$£]\s?\d|\b\d[\d.,]*\s?(?:%|€|\$|£|percent|euros?|dollars?|pounds?|minutes?|hours?|days?|weeks?|months?|years?|minuten|stunden?|tagen?|wochen?|monaten?|jahren?|heures?|jours?|semaines?|mois|horas?|d[ií]as?|semanas?|mes(?:es)?|dagen?|uur)(?![\p{L}\d])/giu

const mostFacts = 3

function facts(text: string): string[] {
  const found = [...text.matchAll(figure)].map(([words]) => words.trim())
  return [...new Set(found)].slice(0, mostFacts)
}

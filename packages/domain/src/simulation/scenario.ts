import type { TriggerKind } from '../escalation/finding.ts'
import type { Mode } from '../escalation/mode.ts'

/** An order that the customer of a scenario has; number and goods are invented, state and amount are what matters. */
export type ScenarioOrder = {
  number: string
  status: string
  totalCents: number
  currency: string
  item: string
}

/** All that the house may know of the customer of a scenario. Who they really were is not among it. */
export type ScenarioFacts = {
  channel: 'webchat' | 'sms' | 'whatsapp_twilio' | 'whatsapp_cloud'
  tier: string
  language: string | null
  verified: boolean
  flags: string[]
  lifetimeValueCents: number
  orders: ScenarioOrder[]
}

/** How a conversation should stand in the end: any way there is right. `article` null: whichever answers; no triggers: any. */
export type EndState =
  | { kind: 'answered'; article: string | null }
  | { kind: 'escalated'; triggers: TriggerKind[]; mode: Mode | null }
  | { kind: 'asked' }

/**
 * When a line of the script is said: after whatever came, right behind the line before it (a burst), or only when the
 * customer was answered or asked. A line whose time does not come is left out.
 */
export type ScriptCondition = 'next' | 'together' | 'if_answered' | 'if_asked'

/** One thing the scripted customer says; `expects` where it matters how the house stands right after it. */
export type ScriptLine = { says: string; when: ScriptCondition; expects: EndState | null }

/** What a scripted customer does when asked "which of these?": take the expected article, take none, or just go on. */
export type ScriptPick = 'expected' | 'none' | 'goes_on'

/** Who plays the customer: a script, or a model that wants something and may speak so many times. */
export type ScriptedCustomer =
  | { kind: 'scripted'; lines: ScriptLine[]; picks: ScriptPick }
  | { kind: 'played'; opens: string; goal: string; mostTurns: number }

/** A customer with a matter, and how it should come out. `ends`: any of them is right. */
export type Scenario = {
  facts: ScenarioFacts
  customer: ScriptedCustomer
  ends: EndState[]
  /** What the assistant must have said where it answers; `a | b` means one of both. */
  mustSay: string[]
  /** What nobody may say to the customer. */
  mustNotSay: string[]
}

/** A quick answer the customer was shown: its words, and the article it stands for. */
export type ShownChoice = { label: string; says: string; article: string | null }

/** What came of one thing the customer said: who said what, from which article, or which trigger brought in a person. */
export type PlayedStep = {
  says: string
  came: 'answered' | 'asked' | 'escalated' | 'silent'
  said: string[]
  articles: { id: string; title: string }[]
  choices: ShownChoice[]
  trigger: TriggerKind | null
  mode: Mode | null
  /** Why, in the words of the evidence. */
  why: string | null
  holder: 'ai' | 'waiting' | 'human' | 'guided'
}

/** The articles that an answer is expected from. */
export const articlesExpected = ({ ends, customer }: Scenario): string[] => {
  const asked = customer.kind === 'scripted' ? customer.lines.map(({ expects }) => expects) : []
  return [...ends, ...asked].flatMap((end) =>
    end?.kind === 'answered' && end.article ? [end.article] : [],
  )
}

/** The triggers that are expected to bring in a person. */
export const triggersExpected = ({ ends }: Scenario): TriggerKind[] =>
  ends.flatMap((end) => (end.kind === 'escalated' ? end.triggers : []))

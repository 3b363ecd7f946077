import type { Finding } from '@baton/domain'
import { mainMatter } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { ordersMeant } from './orders-meant.ts'
import { billingSteps, orderSteps, promiseKept } from './record-steps.ts'
import { money, quoted } from './words.ts'

const most = 4

/** What to do first, by why the person is needed and what the records show. */
export function nextStepsOf(facts: HandoffFacts): string[] {
  const steps = [
    ...byTrigger[facts.escalation.finding.trigger](facts),
    ...promiseKept(facts),
    ...billingSteps(facts),
    ...ordersMeant(facts).flatMap((meant) => orderSteps(meant, facts.now)),
  ]
  const distinct = [...new Set(steps)]
  return (distinct.length > 0 ? distinct : answerMatter(facts)).slice(0, most)
}

const byTrigger: Record<Finding['trigger'], (facts: HandoffFacts) => string[]> = {
  safety: () => ['Answer at once and follow the safety procedure before anything else'],
  asked_for_person: answerMatter,
  compliance: () => [
    'Handle it yourself by the rule that names it, and note what was done: the assistant may not',
  ],
  capability: (facts) => [
    facts.customer.verified
      ? 'The customer is verified: the change may be made here'
      : 'Verify who is writing before anything is changed',
  ],
  keyword: () => [
    'Promise and admit nothing before the matter is clear; bring in whoever handles such cases',
  ],
  topic: (facts) => topicSteps(facts),
  distress: (facts) => [
    'Say first that you have read everything and take it on',
    ...answerMatter(facts),
  ],
  valued_customer: (facts) => [...valueSteps(facts), ...answerMatter(facts)],
  amount: (facts) => [
    'Check the amount against the records before anything moves',
    ...answerMatter(facts),
  ],
  loop: (facts) => repeatedSteps(facts),
  not_understood: (facts) => ['Ask in your own words what it is about', ...guidanceSteps(facts)],
  low_confidence: (facts) => guidanceSteps(facts),
  guardrail: () => ['Read the reply that was held back, and write what may be said'],
  action_needs_approval: ({ escalation }) => [
    `Approve, change or refuse: ${escalation.action?.summary ?? 'the proposed action'}`,
  ],
  assistant_unavailable: (facts) => answerMatter(facts),
  agent_stepped_in: () => [],
  callback_due: () => [],
}

function answerMatter(facts: HandoffFacts): string[] {
  const matter = mainMatter(facts)
  if (!matter) return ['Ask what it is about']
  const words = matter.ask?.text ?? matter.telling ?? ''
  return [`Answer ${quoted(words, 90)}; everything they wrote is below`]
}

function valueSteps({ customer }: HandoffFacts): string[] {
  const { tier, lifetimeValueCents, currency } = customer
  const value = lifetimeValueCents > 0 ? `, ${money(lifetimeValueCents, currency)} so far` : ''
  return [`Look after them yourself: ${tier === 'vip' ? 'VIP' : tier}${value}`]
}

function topicSteps({ escalation }: HandoffFacts): string[] {
  const { name } = escalation.finding.evidence.measured
  if (name === 'complaint')
    return ['Take the complaint down as one, and say by when they hear back']
  if (name === 'negotiation') return ['Say what you may offer, or who decides on terms']
  return name === 'billing dispute' ? [] : [`Handle as “${name ?? 'a topic for people'}”`]
}

function repeatedSteps({ turns, escalation }: HandoffFacts): string[] {
  const titles = new Map(
    turns.flatMap(({ detail }) =>
      (detail.found ?? []).map(({ article, title }) => [article, title]),
    ),
  )
  const used = turns.findLast(({ detail }) => (detail.used ?? []).length > 0)?.detail.used?.[0]
  const title = used && titles.get(used)
  const times = Number(escalation.finding.evidence.measured.restated ?? 0) + 1
  const asked = times > 1 ? `Asked ${times} times: ` : ''
  return [
    title
      ? `${asked}answer differently, “${title}” did not help`
      : `${asked}ask what is still missing`,
  ]
}

function guidanceSteps(facts: HandoffFacts): string[] {
  const { question, finding } = facts.escalation
  if (finding.mode === 'steer' && question)
    return ['Answer the assistant’s question once; it writes the reply and keeps the answer']
  return answerMatter(facts)
}

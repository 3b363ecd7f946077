import type { Finding } from '@baton/domain'
import { sameCharges } from './charges.ts'
import { mainMatter } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { lastHandBackOf } from './hand-back.ts'
import { daysLate, type MeantOrder, ordersMeant } from './orders-meant.ts'
import { counted, day, duration, money, quoted } from './words.ts'

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
  valued_customer: ({ customer }) => [
    `Look after them yourself: ${customer.tier === 'vip' ? 'VIP' : customer.tier}, ${money(customer.lifetimeValueCents, customer.currency)} so far`,
  ],
  loop: (facts) => repeatedSteps(facts),
  low_confidence: (facts) => guidanceSteps(facts),
  guardrail: () => ['Read the reply that was held back, and write what may be said'],
  action_needs_approval: ({ escalation }) => [
    `Approve, change or refuse: ${escalation.action?.summary ?? 'the proposed action'}`,
  ],
  assistant_unavailable: (facts) => answerMatter(facts),
  agent_stepped_in: () => [],
}

function answerMatter(facts: HandoffFacts): string[] {
  const matter = mainMatter(facts)
  if (!matter) return ['Ask what it is about']
  const words = matter.ask?.text ?? matter.telling ?? ''
  return [`Answer ${quoted(words, 90)}; everything they wrote is below`]
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

function promiseKept(facts: HandoffFacts): string[] {
  const note = lastHandBackOf(facts)
  return note?.promised ? [`Keep what ${note.by} promised: ${quoted(note.promised, 90)}`] : []
}

const aboutMoney =
  /\b(?:charged?|charges|billed|bill|billing|invoice|paid|payment|refund|money|debited|abgebucht|rechnung|geld|cobr\w+|débité|factur\w+)\b/i

function billingSteps(facts: HandoffFacts): string[] {
  const { escalation, customer, said } = facts
  const isDispute = escalation.finding.evidence.measured.name === 'billing dispute'
  const isMoney = said.some(({ author, text }) => author === 'customer' && aboutMoney.test(text))
  if (!isDispute && !isMoney) return []
  const pair = sameCharges(customer.billing)
  if (pair) {
    const [first, second] = pair
    return [
      `Check the two charges of ${money(first.amountCents, customer.currency)}: ${day(first.date)} and ${day(second.date)}`,
    ]
  }
  if (!isDispute) return []
  const newest = [...customer.billing].sort((one, other) => other.date.localeCompare(one.date))[0]
  return newest
    ? [
        `No charge stands there twice: check the newest, ${money(newest.amountCents, customer.currency)} on ${day(newest.date)}`,
      ]
    : ['No charges are on record: ask for the date and the amount on their statement']
}

function orderSteps({ order }: MeantOrder, now: Date): string[] {
  const { number, status, carrier, tracking, expectedOn } = order
  const late = daysLate(order, now)
  if (status === 'shipped' && late > 0) {
    const where = tracking ? ` (tracking ${tracking})` : ''
    return [
      `Order ${number} is ${counted(late, 'day')} late: ask ${carrier ?? 'the carrier'}${where}`,
    ]
  }
  if (status === 'shipped' && expectedOn)
    return [`Order ${number} is on its way, expected ${day(expectedOn)}: tell them`]
  if (status === 'processing') {
    const since = duration(new Date(order.placedOn), new Date(now.toISOString().slice(0, 10)))
    return [`Order ${number} has been in preparation for ${since}: ask the warehouse`]
  }
  return []
}

import type { LearningView, Lookback } from '@baton/contract'
import { measureLearning } from '../../packages/server/src/capabilities/measuring/index.ts'
import type { Agent, Talking } from './agents.ts'
import { type Visitor, visitor } from './customers.ts'
import type { TestHouse } from './house.ts'

export const weekSeconds = 7 * 86_400

/** Somebody new asks this, and the house does with it what it does. */
export async function asks(house: TestHouse, words: string): Promise<Visitor> {
  const customer = await visitor(house)
  await customer.says(words)
  await house.passes(20)
  return customer
}

/** The page of learning as this person sees it after the next round. */
export async function learningSeenBy(house: TestHouse, who: Agent): Promise<LearningView> {
  await measureLearning(house.node.house)
  const { status, body } = await who.ask('GET', '/api/learning')
  if (status !== 200) throw new Error(`no learning: ${JSON.stringify(body)}`)
  return body
}

/** The four questions of a conversation, suggested or answered, and whether this person is asked. */
export async function lookbackSeenBy(
  who: Agent,
  customer: Talking,
): Promise<{ lookback: Lookback | null; asks: boolean }> {
  const id = await customer.conversation()
  return (await who.ask('GET', `/api/conversations/${id}/lookback`)).body
}

/** A supervisor who draws this share of what is answered for a look. */
export async function drawing(house: TestHouse, auditShare: 0 | 1): Promise<Agent> {
  const sue = await house.agent('supervisor', 'Sue')
  await sue.ask('PUT', '/api/quality/settings', { target: 0.03, auditShare })
  house.clock.move(3)
  return sue
}

/** Looks at everything that was drawn and finds it right or wrong; says how many that were. */
export async function settlesAudits(
  house: TestHouse,
  who: Agent,
  verdict: 'right' | 'wrong',
): Promise<number> {
  const { items } = (await who.ask('GET', '/api/quality/audits')).body
  for (const { id } of items) {
    const { status } = await who.ask('POST', `/api/quality/audits/${id}`, { verdict })
    if (status !== 200) throw new Error(`the door answered ${status}`)
  }
  await house.settle()
  return items.length
}

import {
  type Candidate,
  firstTakeable,
  match,
  obstacleFor,
  type Placed,
  type RoutingDecision,
  type Situation,
  withOffer,
} from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import { atFirst, firstOfEachKind, firstWaiting } from './first-waiting.ts'
import { makeOffer, type Step } from './make-offer.ts'
import { isFree, rosterOf } from './roster.ts'
import { dropWaiting } from './waiting-rows.ts'

/** So many in one transaction at the most: others wait for the locks it holds. */
const mostOffers = 25

export type Offered = { placed: Placed; agent: Candidate }

/**
 * Offers what waits to those who are free: always the first in order that anybody can take, to the best of all who can.
 * Afterwards nobody who is free could take anything that waits, unless `isDone` is false and there is more to offer.
 */
export async function offerWork(
  step: Step,
  situation: Situation,
): Promise<{ offers: Offered[]; isDone: boolean }> {
  let people = await rosterOf(step.tx, step.workspace, 'everybody', step.now)
  const offers: Offered[] = []
  while (offers.length < mostOffers) {
    const next = await nextAssignment(step, people, situation)
    if (!next) return { offers, isDone: true }
    const { placed, decision, chosen } = next
    const held = await lockAgent(step, chosen)
    const isFree = held && obstacleFor(placed, held, situation).obstacle === null
    const isOffered = isFree && (await makeOffer(step, placed, held, decision))
    // Whoever changed meanwhile is looked at as they are now; what waits no more is taken off the list.
    if (isFree && !isOffered) await dropWaiting(step.tx, step.workspace, [placed.facts.escalation])
    if (isOffered) offers.push({ placed, agent: held })
    const work = { channel: placed.facts.channel, weight: decision.weight, at: situation.now }
    const after = isOffered ? withOffer(held, work) : held
    people = people.flatMap((each) => (each.id !== chosen.id ? [each] : after ? [after] : []))
  }
  return { offers, isDone: false }
}

/** The first in order that anybody can take, and who of all takes it; null when nobody who is free can take anything. */
export async function nextAssignment(
  step: Step,
  people: readonly Candidate[],
  situation: Situation,
): Promise<{ placed: Placed; decision: RoutingDecision; chosen: Candidate } | null> {
  const free = people.filter(isFree)
  const placed = free.length > 0 ? await nextTakeable(step, free, situation) : null
  if (!placed) return null
  const decision = match(placed, people, situation)
  const chosen = people.find(({ id }) => id === decision.chosen)
  return chosen ? { placed, decision, chosen } : null
}

async function nextTakeable(
  { tx, workspace }: Step,
  free: readonly Candidate[],
  situation: Situation,
): Promise<Placed | null> {
  const first = await firstWaiting(tx, workspace)
  const found = firstTakeable(first, free, situation)
  if (found || first.length < atFirst) return found
  return firstTakeable(await firstOfEachKind(tx, workspace), free, situation)
}

/** The agent as they are once nobody else can give them work: a supervisor may do so by hand at this moment. */
async function lockAgent(
  { tx, workspace, now }: Step,
  { id }: Candidate,
): Promise<Candidate | null> {
  tx.later(sql`
    select 1 from agents where workspace_id = ${workspace}::uuid and id = ${id}::uuid for no key update`)
  const [held] = await rosterOf(tx, workspace, id, now)
  return held ?? null
}

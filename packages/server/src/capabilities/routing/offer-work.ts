import {
  type Candidate,
  firstTakeable,
  match,
  obstacleFor,
  type Placed,
  type Situation,
  withOffer,
} from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import { atFirst, firstOfEachKind, firstWaiting } from './first-waiting.ts'
import { makeOffer, type Step } from './make-offer.ts'
import { rosterOf } from './roster.ts'
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
  const { tx, workspace, now } = step
  let free = await rosterOf(tx, workspace, 'free', now)
  let everybody: Candidate[] | null = null
  const offers: Offered[] = []
  while (free.length > 0 && offers.length < mostOffers) {
    const placed = await nextTakeable(step, free, situation)
    if (!placed) return { offers, isDone: true }
    everybody ??= await rosterOf(tx, workspace, 'everybody', now)
    const decision = match(placed, everybody, situation)
    const chosen = everybody.find(({ id }) => id === decision.chosen)
    // They changed just now, and whoever changed them has asked routing to look again.
    if (!chosen) return { offers, isDone: true }
    const held = await lockAgent(step, chosen)
    const isFree = held && obstacleFor(placed, held, situation).obstacle === null
    const isOffered = isFree && (await makeOffer(step, placed, held, decision))
    // Whoever changed meanwhile is looked at as they are now; what waits no more is taken off the list.
    if (isFree && !isOffered) await dropWaiting(tx, workspace, [placed.facts.escalation])
    if (isOffered) offers.push({ placed, agent: held })
    const after = isOffered ? withOffer(held, { channel: placed.facts.channel, weight: decision.weight, at: now.getTime() }) : held
    const renew = (each: Candidate): Candidate[] =>
      each.id === chosen.id ? (after ? [after] : []) : [each]
    everybody = everybody.flatMap(renew)
    free = free.flatMap(renew)
  }
  return { offers, isDone: free.length === 0 }
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
async function lockAgent({ tx, workspace, now }: Step, { id }: Candidate): Promise<Candidate | null> {
  tx.later(sql`
    select 1 from agents where workspace_id = ${workspace}::uuid and id = ${id}::uuid for no key update`)
  const [held] = await rosterOf(tx, workspace, id, now)
  return held ?? null
}


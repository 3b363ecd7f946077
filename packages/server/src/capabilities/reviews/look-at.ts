import {
  type CheckResult,
  type ConversationId,
  type Draw,
  drawAsTheyEnd,
  type ReviewSubject,
  reasonsToLook,
  runChecks,
  type SampleCandidate,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { lotOf } from '../quality/index.ts'
import { recordedOne } from '../replay/index.ts'
import { drawnSoFar, keepDraw } from './draws.store.ts'
import {
  asPolicyOfTheDay,
  circumstancesOf,
  type PolicyOfTheDay,
  sharedFacts,
  subjectsIn,
} from './facts-of.ts'
import { samplePlanWithin, seedOf } from './sample-plan.store.ts'
import { scorecardWithin } from './scorecard.store.ts'
import { type StoredFacts, storedFacts } from './stored-facts.ts'

/** One who spoke in a conversation, with what the checks found about them. */
export type LookedAt = SampleCandidate & { results: CheckResult[] }

/** Policies by their version: their patterns are made once for each, and a sweep meets the same few. */
export type PolicyShelf = Map<number, PolicyOfTheDay>

/** Runs the checks over one conversation, keeps what they found, and draws it where the lot or a reason says so. */
export async function lookAt(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
  id: ConversationId,
  shelf: PolicyShelf,
): Promise<void> {
  const now = house.clock.now()
  const read = await house.db.transact(workspace, (tx) => readAll(tx, workspace, id, shelf, now))
  if (!read) return
  const found = checkAll(read, now)
  await house.db.transact(workspace, async (tx) => {
    await keepLook(tx, workspace, read.stored, found, now)
    const { week } = read.stored
    const drawn = await drawnSoFar(tx, workspace, week)
    const draws = drawAsTheyEnd(found, read.plan, drawn)
    for (const draw of draws) await keepDraw(tx, workspace, asFound(draw, found), { week, now })
  })
}

/** What the checks find now, without drawing anything: for whoever asks for a look at a conversation by name. */
export async function checkNow(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
  id: ConversationId,
): Promise<{ week: string; found: LookedAt[] } | null> {
  const now = house.clock.now()
  const read = await house.db.transact(workspace, (tx) =>
    readAll(tx, workspace, id, new Map(), now),
  )
  return read && { week: read.stored.week, found: checkAll(read, now) }
}

export const asFound = (draw: Draw, found: readonly LookedAt[]) => ({
  ...draw,
  results: found.find(({ subject }) => subject === draw.candidate.subject)?.results ?? [],
})

type Read = NonNullable<Awaited<ReturnType<typeof readAll>>>

async function readAll(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  shelf: PolicyShelf,
  now: Date,
) {
  const stored = await storedFacts(tx, workspace, id, now)
  if (!stored) return null
  const recorded = await recordedOne(tx, workspace, id)
  const published = await policyOf(tx, workspace, stored.endedAt, shelf)
  const plan = await samplePlanWithin(tx, workspace)
  const { scorecard } = await scorecardWithin(tx, workspace)
  return { stored, recorded, published, plan, scorecard, seed: seedOf(plan, workspace) }
}

async function policyOf(
  tx: Tx,
  workspace: WorkspaceId,
  at: Date,
  shelf: PolicyShelf,
): Promise<PolicyOfTheDay> {
  const row = await tx.first<{ version: number }>(sql`
    select version from policies where workspace_id = ${workspace}::uuid and published_at <= ${at}::timestamptz
    order by version desc limit 1`)
  const version = row?.version ?? 0
  const known = shelf.get(version)
  if (known) return known
  const document = await tx.first<Parameters<typeof asPolicyOfTheDay>[0]>(sql`
    select version, document from policies where workspace_id = ${workspace}::uuid and version = ${version}::int`)
  const published = asPolicyOfTheDay(document ?? { version: 0, document: null })
  shelf.set(version, published)
  return published
}

function checkAll(
  { stored, recorded, published, plan, scorecard, seed }: Read,
  now: Date,
): LookedAt[] {
  const shared = sharedFacts(stored, recorded, published, now)
  return subjectsIn(stored).map((subject) => {
    const facts = { ...shared, subject }
    const results = runChecks(facts)
    const around = circumstancesOf(stored, subject)
    const reasons = reasonsToLook({ facts, results, around, scorecard, plan })
    const lot = lotFor(seed, stored.conversation, subject)
    return { conversation: stored.conversation, subject, lot, reasons, results }
  })
}

/** The lot of one who spoke in a conversation: the same in every house with the same seed, whenever it is asked. */
export const lotFor = (seed: string, conversation: string, subject: ReviewSubject): number =>
  lotOf(`${seed} ${conversation} ${subject}`)

async function keepLook(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, newestMessage, week }: StoredFacts,
  found: readonly LookedAt[],
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into review_looks (workspace_id, conversation_id, newest_message, looked_at)
    values (${workspace}::uuid, ${conversation}::uuid, ${newestMessage}::int, ${now}::timestamptz)
    on conflict (workspace_id, conversation_id)
      do update set newest_message = excluded.newest_message, looked_at = excluded.looked_at`)
  for (const { subject, lot, reasons, results } of found)
    await tx.rows(sql`
      insert into review_subjects (workspace_id, conversation_id, subject, week, lot, reasons, results, looked_at)
      values (${workspace}::uuid, ${conversation}::uuid, ${subject}, ${week}::date, ${lot}::float8, ${reasons}::text[],
        ${json(results)}::jsonb, ${now}::timestamptz)
      on conflict (workspace_id, conversation_id, subject) do update set week = excluded.week, reasons = excluded.reasons,
        results = excluded.results, looked_at = excluded.looked_at`)
}

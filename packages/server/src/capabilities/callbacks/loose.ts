import { type ConversationId, nextOpening, type WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { teamOf } from '../service-plan/index.ts'
import { setTimers } from './arrange.ts'
import { type CallbackParts, prepare, sceneOf } from './scene.ts'

/** A promise without a time is left to whoever looks at the list for so long; then it gets one, and comes back as work. */
const patienceSeconds = 1_800
const most = 100

type Loose = { workspace: WorkspaceId; conversation: ConversationId; id: string }

/** Gives a time to promises that have none: nobody is forgotten because nobody looked. */
export async function dateLoose(house: House, parts: CallbackParts): Promise<void> {
  const since = after(house.clock.now(), -patienceSeconds)
  const loose = await house.db.platformRows<Loose>(
    sql`
    select workspace_id as workspace, conversation_id as conversation, id from callbacks
    where state = 'open' and due_from is null and promised_at < ${since}::timestamptz
    order by promised_at limit ${most}::int`,
    'lazily',
  )
  for (const each of loose) await date(house, parts, each)
}

async function date(house: House, parts: CallbackParts, { workspace, conversation, id }: Loose) {
  const prepared = await prepare(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    const scene = await sceneOf(house, tx, parts, { ...prepared, workspace, conversation })
    const { plan } = prepared.published
    const now = scene.about.now.getTime()
    const hours = teamOf(plan, scene.queue)?.hours
    const from = (hours && nextOpening(hours, now)) ?? now + 86_400_000
    const due = { from, to: from + plan.waiting.callbackSlotMinutes * 60_000 }
    const row = await tx.first(sql`
      update callbacks set due_from = ${new Date(due.from)}::timestamptz, due_to = ${new Date(due.to)}::timestamptz,
        team_id = coalesce(team_id, ${teamOf(plan, scene.queue)?.id ?? null})
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid and state = 'open' and due_from is null returning 1`)
    if (row) await setTimers(scene, id, due)
  })
}

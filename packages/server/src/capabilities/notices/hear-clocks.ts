import { type AgentId, type ConversationId, shownClock, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { aboutCustomer, inShort, placeOf } from './about-customer.ts'
import { endNotices } from './close-notices.ts'
import { notify } from './notify.ts'

type Where = { workspace: WorkspaceId; conversation: ConversationId }

/** A promised time that is nearly, or wholly, missed. `promise` in words: "first answer". */
export type ClockFacts = Where & { promise: string; agents: readonly AgentId[]; dueAt: Date }

/** Whoever holds the conversation is told while there is still time; without a holder, the supervisors. */
export async function onAtRisk(house: House, tx: Tx, facts: ClockFacts): Promise<void> {
  await tellOfClock(house, tx, facts, 'at_risk')
}

/** A promise was broken: supervisors hear of it together with the holder. */
export async function onBreached(house: House, tx: Tx, facts: ClockFacts): Promise<void> {
  await tellOfClock(house, tx, facts, 'breach')
}

/** The clock was stopped: there is nothing left to hurry for. */
export const onClockEnded = (house: House, tx: Tx, where: Where): Promise<void> =>
  endNotices(house, tx, { ...where, kinds: ['at_risk', 'breach'] })

async function tellOfClock(
  house: House,
  tx: Tx,
  { workspace, conversation, promise, agents, dueAt }: ClockFacts,
  kind: 'at_risk' | 'breach',
): Promise<void> {
  const about = await aboutCustomer(tx, workspace, conversation)
  const needsAll = kind === 'breach' || agents.length === 0
  const told = needsAll ? [...agents, ...(await supervisorsOf(tx, workspace))] : agents
  await notify(house, tx, {
    ...{ workspace, conversation, agents: told, kind, link: placeOf(conversation) },
    title:
      kind === 'at_risk'
        ? `${promise} to ${about.name} is at risk`
        : `${promise} to ${about.name} is overdue`,
    body: (zone) => `${inShort(about)}. Promised for ${shownClock(dueAt.getTime(), zone)}.`,
    urgent: false,
  })
}

/** Something only a supervisor can put right: nobody on call, a queue that grows, a watchdog that found something. */
export async function alertSupervisors(
  house: House,
  tx: Tx,
  alert: {
    workspace: WorkspaceId
    title: string
    body: string
    link?: string | null
    conversation?: ConversationId | null
    urgent?: boolean
  },
): Promise<void> {
  const { workspace, title, body, link = null, conversation = null, urgent = false } = alert
  const agents = await supervisorsOf(tx, workspace)
  await notify(house, tx, {
    ...{ workspace, agents, kind: 'alert', title, body, link, conversation, urgent },
  })
}

/** Everybody who may act on what others hold. */
async function supervisorsOf(tx: Tx, workspace: WorkspaceId): Promise<AgentId[]> {
  const rows = await tx.rows<{ id: AgentId }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and active and role <> 'agent' order by id`)
  return rows.map(({ id }) => id)
}

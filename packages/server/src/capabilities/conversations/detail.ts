import type { ConversationDetail, CustomerView } from '@baton/contract'
import {
  type Conversation,
  type ConversationId,
  holderOf,
  maySupervise,
  type WorkspaceId,
} from '@baton/domain'
import type { Channel } from '../../channels/channel.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { surveyOf } from '../surveys/index.ts'
import { customerViewOf } from './customer-view.ts'
import { viewConversation } from './loaded.ts'
import { windowEnd } from './may-send.ts'
import { rowOf } from './rows.ts'
import { timelineOf } from './timeline.ts'

/** What other capabilities add to the page of a conversation. */
export type DetailParts = {
  channels: Record<string, Channel>
  escalationView: (
    tx: Tx,
    workspace: WorkspaceId,
    id: ConversationId,
  ) => Promise<ConversationDetail['escalation']>
  handoffPackage: (
    tx: Tx,
    workspace: WorkspaceId,
    id: ConversationId,
    now: Date,
  ) => Promise<ConversationDetail['package']>
}

/** Everything a person sees who opens a conversation. */
export function detailOf(
  house: House,
  parts: DetailParts,
  person: Person,
  id: ConversationId,
): Promise<ConversationDetail> {
  const { workspace } = person
  return house.db.transact(workspace, async (tx) => {
    const loaded = await viewConversation(tx, workspace, id)
    const row = await rowOf(tx, workspace, id)
    const reach = await reachOf(tx, workspace, loaded)
    return {
      row,
      customer: (await customerViewOf(tx, workspace, loaded.customer, id)) as CustomerView,
      escalation: await parts.escalationView(tx, workspace, id),
      package: await parts.handoffPackage(tx, workspace, id, house.clock.now()),
      survey: await surveyOf(tx, workspace, id),
      timeline: await timelineOf(tx, workspace, id),
      limits: limitsNow(parts.channels[loaded.channel], reach, house.clock.now()),
      mayDo: commandsFor(loaded.state, person),
    }
  })
}

type Reach = { optedOut: boolean; lastInboundAt: Date | null }

async function reachOf(
  tx: Tx,
  workspace: WorkspaceId,
  { account, address }: { account: string; address: string },
): Promise<Reach> {
  const reach = await tx.first<Reach>(sql`
    select opted_out as "optedOut", last_inbound_at as "lastInboundAt" from customer_addresses
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and address = ${address}`)
  return reach ?? { optedOut: false, lastInboundAt: null }
}

function limitsNow(
  channel: Channel | undefined,
  reach: Reach,
  now: Date,
): ConversationDetail['limits'] {
  const ends = channel ? windowEnd(channel.limits.windowHours, reach.lastInboundAt) : null
  return {
    windowEndsAt: ends?.toISOString() ?? null,
    windowOpen: ends === null || ends > now,
    maxLength: channel?.limits.maxLength ?? 20_000,
    optedOut: reach.optedOut,
  }
}

/** The commands this person may give now. Only a hint for buttons: the rules decide again when one is given. */
export function commandsFor(
  now: Conversation,
  person: Pick<Person, 'agent' | 'role'>,
): ConversationDetail['mayDo'] {
  if (now.status === 'resolved') return ['reply', 'note', 'reopen']
  const holder = holderOf(now)
  switch (holder.kind) {
    case 'human':
      if (holder.agent === person.agent) return ['reply', 'note', 'hand_back', 'requeue', 'resolve']
      return maySupervise(person.role) ? ['note', 'requeue', 'resolve'] : ['note']
    case 'waiting':
      return [
        'take_over',
        'reply',
        'note',
        ...(now.personRequested ? [] : (['steer'] as const)),
        'resolve',
        'promise_callback',
      ]
    case 'guided':
      return ['take_over', 'reply', 'note', 'resolve']
    case 'ai':
      return ['take_over', 'reply', 'note', 'steer', 'resolve']
  }
}

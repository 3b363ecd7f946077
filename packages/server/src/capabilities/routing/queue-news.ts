import type { LiveEvent } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { bare, offersOf } from './offers.store.ts'

type Happened = { conversation: ConversationId; kind: string }

const concerning = new Set([
  'escalation_raised',
  'escalation_upgraded',
  'escalation_offered',
  'escalation_closed',
  'offer_ended',
  'still_stuck',
  'requeued',
  'taken_over',
  'steered',
])

/** What open screens must know of the queue because of what was committed, on whichever node. */
export async function queueNews(
  house: House,
  workspace: WorkspaceId,
  happened: readonly Happened[],
): Promise<(LiveEvent & { kind: 'queue' })[]> {
  const moved = happened.filter(({ kind }) => concerning.has(kind))
  const conversations = [...new Set(moved.map(({ conversation }) => conversation))]
  return conversations.length === 0 ? [] : offersAbout(house, workspace, conversations)
}

/** Who is being asked about these conversations now. */
export async function offersAbout(
  house: House,
  workspace: WorkspaceId,
  conversations: ConversationId[],
): Promise<(LiveEvent & { kind: 'queue' })[]> {
  const offers = await house.db.transact(workspace, (tx) =>
    offersOf(tx, workspace, { conversations }),
  )
  return conversations.map((conversation) => {
    const offer = offers.find((each) => each.conversation === conversation)
    return { kind: 'queue', conversation, offer: offer ? bare(offer) : null }
  })
}

/** Tells the screens of this node at once; those of other nodes ask again with their next look at the board. */
export async function tellQueue(
  house: House,
  workspace: WorkspaceId,
  conversation: ConversationId | null,
): Promise<void> {
  const events: LiveEvent[] = conversation
    ? await offersAbout(house, workspace, [conversation])
    : [{ kind: 'queue', conversation: null, offer: null }]
  for (const data of events)
    house.live.publish({ workspace, conversation, cursor: null, kind: 'queue', data })
}

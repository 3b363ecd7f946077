import type { AgentId, ConversationId, Mode, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { aboutCustomer, inShort, placeOf } from './about-customer.ts'
import { endNotices } from './close-notices.ts'
import { notify } from './notify.ts'

/** What routing says about an escalation; it says more, which is of no use here. */
export type OfferFacts = {
  workspace: WorkspaceId
  conversation: ConversationId
  mode: Mode
  agent?: AgentId | null
  at: Date
  /** When the offer ends by itself. */
  endsAt?: Date | null
}

const kindOf = (mode: Mode) => (mode === 'steer' ? 'steer_question' : 'offer')

/** Somebody was asked to come in, or to answer a question of the assistant. Called inside routing's transaction. */
export async function onOffered(house: House, tx: Tx, facts: OfferFacts): Promise<void> {
  const { workspace, conversation, mode, agent, at, endsAt } = facts
  if (!agent) return
  const about = await aboutCustomer(tx, workspace, conversation)
  const seconds = endsAt ? Math.round((endsAt.getTime() - at.getTime()) / 1000) : null
  const until = seconds === null ? '' : ` It is yours to accept for ${seconds} seconds.`
  await notify(house, tx, {
    ...{ workspace, conversation, agents: [agent], kind: kindOf(mode) },
    title:
      mode === 'steer'
        ? `The assistant asks you about ${about.name}`
        : `${about.name} needs a person`,
    body: `${inShort(about)}.${until}`,
    link: mode === 'steer' ? `/steer/${conversation}` : placeOf(conversation),
    urgent: about.urgency === 'critical',
  })
}

/** An offer was declined, ran out, or was accepted: nobody else's screen must go on ringing for it. */
export async function onOfferEnded(house: House, tx: Tx, facts: OfferFacts): Promise<void> {
  const { workspace, conversation, mode, agent } = facts
  const matter = { workspace, conversation, kinds: [kindOf(mode)] as const }
  await endNotices(house, tx, { ...matter, ...(agent && { agent }) })
}

/** A person came in, or the matter was closed: whatever was said while it waited is settled for everybody. */
export function onMet(
  house: House,
  tx: Tx,
  { workspace, conversation }: Pick<OfferFacts, 'workspace' | 'conversation'>,
): Promise<void> {
  const kinds = ['offer', 'steer_question', 'at_risk', 'breach', 'page', 'alert'] as const
  return endNotices(house, tx, { workspace, conversation, kinds })
}

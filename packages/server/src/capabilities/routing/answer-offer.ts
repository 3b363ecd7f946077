import type { Command, ConversationId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import {
  type Answer,
  commandOf,
  type Loaded,
  lockConversation,
  rowOf,
  steppedIn,
} from '../conversations/index.ts'
import { noteDeclined } from './end-offers.ts'
import { tellQueue } from './queue-news.ts'

/** The agent takes what they were offered: they hold the conversation, or are seen to answer the question. */
export async function acceptOffer(
  house: House,
  person: Person,
  id: ConversationId,
): Promise<Answer> {
  const claimed = await claimQuestion(house, person, id)
  if (claimed) return claimed
  const accepted = await commandOf(
    house,
    person,
    id,
    (loaded): Command =>
      isOfferedTo(person, loaded)
        ? {
            do: 'take_over',
            agent: person.agent,
            escalation: newId(),
            finding: steppedIn(person.agent),
          }
        : notOffered(person),
  )
  return accepted
}

/** A question is not taken over: its card opens, and until the wait ends others see who answers. Null: it is none. */
async function claimQuestion(
  house: House,
  person: Person,
  id: ConversationId,
): Promise<Answer | null> {
  const { workspace, agent } = person
  return house.db.transact(workspace, async (tx) => {
    const loaded = await lockConversation(tx, workspace, id)
    if (!isOfferedTo(person, loaded) || loaded.state.escalation?.mode !== 'steer') return null
    await tx.rows(sql`
      update waiting set accepted_at = coalesce(accepted_at, ${house.clock.now()}::timestamptz), next_at = null
      where workspace_id = ${workspace}::uuid and conversation_id = ${id}::uuid and offered_to = ${agent}::uuid`)
    tx.afterCommit(() => tellScreens(house, person, id))
    return { row: await rowOf(tx, workspace, id) }
  })
}

/** The agent does not take it: others are asked, and they are not asked again in this wait while anybody else can be. */
export async function declineOffer(
  house: House,
  person: Person,
  id: ConversationId,
): Promise<Answer> {
  const { workspace, agent } = person
  const declined = await commandOf(
    house,
    person,
    id,
    () => ({ do: 'end_offer', agent, why: 'declined' }),
    (tx) => noteDeclined({ tx, workspace }, id, agent),
  )
  // Outside, because routing locks people before conversations: a refusal is a sign of life, and no miss.
  await house.db.platformRows(sql`
    update agents set missed_offers = 0 where workspace_id = ${workspace}::uuid and id = ${agent}::uuid`)
  return declined
}

function isOfferedTo({ agent }: Person, { state }: Loaded): boolean {
  const { escalation } = state
  return escalation?.stage === 'offered' && escalation.agent === agent
}

/** Refused by the rules with the sentence that says so. */
const notOffered = ({ agent }: Person): Command => ({ do: 'end_offer', agent, why: 'declined' })

const tellScreens = (house: House, { workspace }: Person, conversation: ConversationId): void =>
  void tellQueue(house, workspace, conversation).catch((error: unknown) =>
    house.log.warn({ error: String(error) }, 'screens were not told of the queue'),
  )

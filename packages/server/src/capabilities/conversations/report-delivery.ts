import type { ConversationId, MessageId, PublishedPolicy, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { commit } from './commit.ts'
import type { Loaded } from './loaded.ts'

/** An answer of the assistant did not arrive: somebody must take care of the customer, in the same transaction. */
export type AnswerFailed = (
  tx: Tx,
  about: { workspace: WorkspaceId; conversation: ConversationId },
  problem: string,
  published: PublishedPolicy,
) => Promise<void>

/** What a report of a message needs besides the message: the policy in force, and who is told of the assistant's. */
export type Reporting = { published: PublishedPolicy; answerFailed: AnswerFailed | null }

/** What is known of a message that did not arrive, or may not have. */
export type Undelivered = {
  message: MessageId
  number: number
  author: string
  state: 'failed' | 'uncertain'
  problem: string
}

/**
 * Writes into the log that a message did not arrive, so that screens that were away, other nodes and the audit know it
 * too. When it was the assistant's, the customer still waits for an answer and nobody would notice.
 */
export async function reportDelivery(
  house: House,
  tx: Tx,
  loaded: Loaded,
  { author, ...undelivered }: Undelivered,
  { published, answerFailed }: Reporting,
): Promise<void> {
  const about = { now: house.clock.now(), actor: 'platform', waits: published.policy.waits }
  await commit(house, tx, loaded, { do: 'report_delivery', ...undelivered }, about)
  if (author !== 'assistant' || !answerFailed) return
  const { workspace, id: conversation } = loaded
  const problem =
    undelivered.state === 'failed'
      ? undelivered.problem
      : `It may not have arrived: ${undelivered.problem}`
  await answerFailed(tx, { workspace, conversation }, problem, published)
}

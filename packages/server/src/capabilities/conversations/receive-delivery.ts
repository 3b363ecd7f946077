import type { ChannelAccountId, PublishedPolicy, WorkspaceId } from '@baton/domain'
import { type Account, type Channel, type Incoming, Unreadable } from '../../channels/channel.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { accountById, currentPolicy } from '../settings/index.ts'
import { applyReceipt } from './apply-receipt.ts'
import type { Outcome } from './commit.ts'
import { type IssueOf, type Picked, receiveMessage } from './receive-message.ts'
import type { AnswerFailed } from './report-delivery.ts'

export type Channels = Record<string, Channel>

/** What reception is brought by wiring: who hears of failed answers, and what tells kinds of issues apart. */
export type Hearing = {
  answerFailed: AnswerFailed
  issues(workspace: WorkspaceId): Promise<IssueOf>
  /** A choice about a callback was picked. */
  picked: Picked
}

type Stored = { content_type: string; body: string }

/** Rooms 2 and 3: reads a stored delivery and receives what it says, all in one transaction. */
export async function receiveDelivery(
  house: House,
  channels: Channels,
  work: Work,
  { answerFailed, issues, picked }: Hearing,
): Promise<void> {
  const issueOf = await issues(work.workspace)
  const account = await accountById(house, String(work.payload.account))
  const policy = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const stored = await tx.first<Stored>(sql`
      select content_type, body from inbound_deliveries
      where workspace_id = ${work.workspace}::uuid and id = ${String(work.payload.delivery)}::uuid`)
    if (!stored || !account) return
    const reception: Reception = { house, tx, account, policy, work, answerFailed, issueOf, picked }
    for (const each of await translate(tx, work, account, channels, stored))
      await take(reception, each)
  })
}

type Reception = {
  house: House
  tx: Tx
  account: Account
  policy: PublishedPolicy
  work: Work
  answerFailed: AnswerFailed
  issueOf: IssueOf
  picked: Picked
}

/** What cannot be read is marked for operators and changes nothing else; nothing is thrown away. */
async function translate(
  tx: Tx,
  work: Work,
  account: Account,
  channels: Channels,
  stored: Stored,
): Promise<Incoming[]> {
  try {
    const channel = channels[account.kind]
    if (!channel) throw new Unreadable(`no channel of kind ${account.kind}`)
    return channel.decode({ contentType: stored.content_type, body: stored.body }, account)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    await tx.rows(sql`
      update inbound_deliveries set problem = ${error.message}
      where workspace_id = ${work.workspace}::uuid and id = ${String(work.payload.delivery)}::uuid`)
    return []
  }
}

async function take(
  { house, tx, account, policy, work, answerFailed, issueOf, picked }: Reception,
  incoming: Incoming,
): Promise<void> {
  if (incoming.kind === 'receipt') {
    const reported = { workspace: work.workspace, account: account.id, receipt: incoming }
    return applyReceipt(house, tx, reported, { published: policy, answerFailed })
  }
  if (incoming.kind !== 'message') return
  const reached = {
    workspace: work.workspace,
    account: account.id as ChannelAccountId,
    channel: account.kind,
  }
  const outcome = await receiveMessage(house, tx, reached, incoming, {
    published: policy,
    issueOf,
    picked,
  })
  if (outcome && !outcome.refused) tx.afterCommit(() => tellThinking(house, outcome))
}

/** While the assistant waits for the customer to finish and thinks, the bubble shows that something is coming. */
function tellThinking(house: House, { events, loaded }: Outcome & { refused?: undefined }): void {
  if (!events.some(({ kind }) => kind === 'turn_requested')) return
  const { workspace, id: conversation } = loaded
  const data = { kind: 'typing', conversation, who: 'assistant', side: 'assistant' }
  house.live.publish({ workspace, conversation, cursor: null, kind: 'typing', data })
}

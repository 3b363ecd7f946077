import type { thumbBody } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Account } from '../../channels/channel.ts'
import type { Visitor } from '../../channels/webchat/visitor-token.ts'
import type { House } from '../../platform/house.ts'
import { notFound } from '../../platform/http/problem.ts'
import { judgeAnswer } from '../quality/index.ts'
import { conversationOf } from './thread.ts'

/** The customer says whether an answer in their own thread helped. */
export async function judgeAsCustomer(
  house: House,
  account: Account,
  visitor: Visitor,
  { number, verdict }: z.infer<typeof thumbBody>,
): Promise<void> {
  const workspace = account.workspace as WorkspaceId
  const conversation = await house.db.transact(workspace, (tx) =>
    conversationOf(tx, workspace, account.id, visitor.id),
  )
  if (!conversation) throw notFound('conversation')
  await judgeAnswer(house, workspace, {
    ...{ conversation, number, verdict },
    ...{ by: { kind: 'customer' }, source: 'customer_thumb' },
  })
}

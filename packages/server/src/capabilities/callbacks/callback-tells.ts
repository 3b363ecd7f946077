import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'

type Where = { workspace: WorkspaceId; conversation: ConversationId }

/** A callback whose time has come, or is near. */
export type CallbackFacts = Where & { agents: readonly AgentId[]; dueFrom: Date; summary: string }

/** Who on the team hears of callbacks; wiring brings it. */
export type CallbackTells = {
  callbackDue(tx: Tx, facts: CallbackFacts): Promise<void>
  callbackSettled(tx: Tx, where: Where): Promise<void>
  /** Something only a supervisor can put right. */
  alert(
    tx: Tx,
    alert: Where & { title: string; body: string; link: string | null; urgent: boolean },
  ): Promise<void>
}

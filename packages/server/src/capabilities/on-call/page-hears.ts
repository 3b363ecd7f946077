import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { endPages } from './next-page.ts'
import type { PageTells } from './page.ts'

type Facts = { workspace: WorkspaceId; conversation: ConversationId; agent: AgentId | null }

/** For whoever tells how escalations come along: with somebody there, or nothing to do any more, the others sleep on at once. */
export function pageHears(house: House, tells: PageTells) {
  const over = async (tx: Tx, { workspace, conversation, agent }: Facts): Promise<void> => {
    const ended = await endPages(house, tx, { workspace, conversation, by: agent })
    if (ended) await tells.pageOver(tx, { workspace, conversation })
  }
  return { met: over, closed: over }
}

import type { WorkspaceId } from '@baton/domain'
import type { Database } from '../../platform/db/database.ts'
import { checkAdministration } from './verify-administration.ts'
import { checkConversations } from './verify-conversations.ts'
import { checkSeals } from './verify-seals.ts'
import type { Broken } from './walk-chain.ts'

export type Verdict = { intact: boolean; entries: number; broken: Broken | null }

/** Walks every chain, of one workspace or of all, a page at a time so that others are served in between. */
export async function verify(
  db: Database,
  { workspace, page = 100 }: { workspace?: WorkspaceId; page?: number } = {},
): Promise<Verdict> {
  const administration = await checkAdministration(db, workspace ?? null)
  if (administration.broken) return verdict(administration.entries, administration.broken)
  const conversations = await checkConversations(db, workspace ?? null, page)
  const broken = conversations.broken ?? (await checkSeals(db, workspace ?? null))
  return verdict(administration.entries + conversations.entries, broken)
}

const verdict = (entries: number, broken: Broken | null): Verdict => ({
  intact: broken === null,
  entries,
  broken,
})

/** The verdict in a sentence, for people at a terminal. */
export function verdictSentence({ intact, entries, broken }: Verdict): string {
  if (intact || !broken)
    return `The audit log is intact: ${entries} ${entries === 1 ? 'entry' : 'entries'}, every seal right.`
  const where = broken.conversation
    ? `conversation ${broken.conversation}`
    : 'the administrative log'
  return `The audit log is BROKEN at entry ${broken.number} of ${where}: ${broken.why}`
}

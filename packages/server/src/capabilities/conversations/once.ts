import type { ConversationId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import type { Answer } from './command.ts'
import { rowOf } from './rows.ts'

/** PostgreSQL's code for a key that is there already. */
const alreadyThere = '23505'

/**
 * A command under a key its client chose: the same key again does nothing and answers as the first time. Two at the same
 * moment both find nothing done; then the database lets one win, and the other answers like a repetition.
 */
export async function once(
  house: House,
  { workspace }: Person,
  id: ConversationId,
  isDone: (tx: Tx) => Promise<unknown>,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const repeated = (): Promise<Answer | null> =>
    house.db.transact(workspace, async (tx) =>
      (await isDone(tx)) ? { row: await rowOf(tx, workspace, id) } : null,
    )
  const before = await repeated()
  if (before) return before
  try {
    const answer = await run()
    return answer.refused ? ((await repeated()) ?? answer) : answer
  } catch (error) {
    const other = (error as { code?: string }).code === alreadyThere ? await repeated() : null
    if (!other) throw error
    return other
  }
}

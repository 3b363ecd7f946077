import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { verdictSentence, verify } from './capabilities/audit/index.ts'
import type { Database } from './platform/db/database.ts'
import { FolderInUse } from './platform/db/pglite/folder-lock.ts'
import { openPglite } from './platform/db/pglite/open.ts'
import { openPostgres } from './platform/db/postgres.ts'

/** What the check says, and the exit code a script can go by: 0 intact, 1 broken, 2 could not look. */
export type Finding = { sentence: string; exitCode: 0 | 1 | 2 }

/** Checks the audit log of the house these settings name. */
export async function verifyHouse(settings: {
  DATABASE_URL?: string | undefined
  BATON_DATA?: string | undefined
}): Promise<Finding> {
  const folder = settings.BATON_DATA || '.baton'
  if (!settings.DATABASE_URL && !existsSync(join(folder, 'database')))
    return unable(
      `There is no house in ${folder}. Set BATON_DATA to its folder, or DATABASE_URL to its database.`,
    )
  try {
    const db = settings.DATABASE_URL
      ? await openPostgres({ url: settings.DATABASE_URL, connections: 2 })
      : await openPglite({ folder })
    return await findingOf(db)
  } catch (error) {
    if (error instanceof FolderInUse) return unable(inUse(folder))
    return unable(`The audit log cannot be read: ${explain(error)}`)
  }
}

async function findingOf(db: Database): Promise<Finding> {
  try {
    const verdict = await verify(db)
    return { sentence: verdictSentence(verdict), exitCode: verdict.intact ? 0 : 1 }
  } finally {
    await db.close()
  }
}

const unable = (sentence: string): Finding => ({ sentence, exitCode: 2 })

const inUse = (folder: string): string =>
  `A running server uses the data folder ${folder}. Ask it instead: GET /api/audit/verify checks the log while the house works.`

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error))

if (realpathSync(process.argv[1] ?? '.') === import.meta.filename) {
  const { DATABASE_URL, BATON_DATA } = process.env
  const { sentence, exitCode } = await verifyHouse({ DATABASE_URL, BATON_DATA })
  console.log(sentence)
  process.exitCode = exitCode
}

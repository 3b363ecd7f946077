import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { verdictSentence, verify } from './capabilities/audit/index.ts'
import { BadSetting, type Environment, readEnvironment } from './environment.ts'
import type { Database } from './platform/db/database.ts'
import { FolderInUse } from './platform/db/pglite/folder-lock.ts'
import { openPglite } from './platform/db/pglite/open.ts'
import { openPostgres } from './platform/db/postgres.ts'

/** What the check says, and the exit code a script can go by: 0 intact, 1 broken, 2 could not look. */
export type Finding = { sentence: string; exitCode: 0 | 1 | 2 }

/** Checks the house that the environment names; a setting that cannot be used is said in a sentence too. */
export async function verifyNamedBy(env: Record<string, string | undefined>): Promise<Finding> {
  try {
    return await verifyHouse(readEnvironment(env))
  } catch (error) {
    if (error instanceof BadSetting) return unable(error.message)
    throw error
  }
}

/** Checks the audit log of the house these settings name. */
export async function verifyHouse({
  databaseUrl,
  dataFolder,
}: Pick<Environment, 'databaseUrl' | 'dataFolder'>): Promise<Finding> {
  if (!databaseUrl && !existsSync(join(dataFolder, 'database')))
    return unable(
      `There is no house in ${dataFolder}. Set BATON_DATA to its folder, or DATABASE_URL to its database.`,
    )
  try {
    const db = databaseUrl
      ? await openPostgres({ url: databaseUrl, connections: 2 })
      : await openPglite({ folder: dataFolder })
    return await findingOf(db)
  } catch (error) {
    if (error instanceof FolderInUse) return unable(inUse(dataFolder))
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
  const { sentence, exitCode } = await verifyNamedBy(process.env)
  console.log(sentence)
  process.exitCode = exitCode
}

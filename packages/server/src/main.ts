import { pathToFileURL } from 'node:url'
import { BadSetting, type Environment, helpText, readEnvironment } from './environment.ts'
import { modelFromEnvironment } from './models/providers/index.ts'
import type { Database } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { FolderInUse } from './platform/db/pglite/folder-lock.ts'
import { openPglite } from './platform/db/pglite/open.ts'
import { openPostgres } from './platform/db/postgres.ts'
import { sql } from './platform/db/sql.ts'
import { consoleLog, type Log } from './platform/log/log.ts'
import { type Baton, wire } from './wiring.ts'

/** Starts the house and keeps it open until it is told to stop. Its doors open once `screens` have been built. */
export async function main(args: readonly string[], screens?: Promise<boolean>): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return void console.log(helpText())
  try {
    await start(readEnvironment(process.env), screens)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

async function start(
  environment: Environment,
  screens: Promise<boolean> = Promise.resolve(true),
): Promise<void> {
  const log = consoleLog(environment.logLevel)
  const { model, problem } = modelFromEnvironment(process.env)
  if (problem) throw new BadSetting(problem)
  const db = await openDatabase(environment, log)
  await migrate(db)
  const demo = environment.demo ? (await import('./demo/demo.ts')).demo : null
  const baton = await wire({ environment, db, log, model, ...(demo && { morePages: demo.pages }) })
  await checkKey(baton)
  if (!environment.demo) await checkNoDemo(baton)
  const customers = await demo?.seed(baton.house)
  if (!(await screens))
    throw new BadSetting('The screens could not be built; the reason stands above.')
  await baton.start()
  await listen(baton, environment)
  console.log(welcome(environment, model?.name ?? null))
  const writing =
    customers &&
    demo?.letCustomersWrite(
      `http://${environment.host}:${environment.port}`,
      customers,
      baton.house,
    )
  stopOnSignal(baton, db, () => writing?.stop())
}

/** In the demo anybody enters without a password: a house in earnest must not open on that data. */
async function checkNoDemo({ house }: Baton): Promise<void> {
  const [demo] = await house.db.platformRows(sql`select 1 from workspaces where demo limit 1`)
  if (demo)
    throw new BadSetting(
      'This data belongs to the demo company, where anybody may enter. Set BATON_DATA to another folder (or DATABASE_URL to another database), or BATON_DEMO=1.',
    )
}

/** Secrets that were sealed with another key cannot be opened: better to say so now than at the first webhook. */
async function checkKey({ house }: Baton): Promise<void> {
  const [sealed] = await house.db.platformRows<{ secrets: string }>(
    sql`select secrets from channel_accounts where secrets is not null limit 1`,
  )
  if (!sealed) return
  try {
    house.secrets.open(sealed.secrets)
  } catch {
    throw new BadSetting(
      'The secrets in this database were sealed with another key. Set BATON_SECRET_KEY to the same 64 hex digits on every node (the first node keeps its own in BATON_DATA/secret.key).',
    )
  }
}

function openDatabase({ databaseUrl, dataFolder }: Environment, log: Log): Promise<Database> {
  const report = (error: unknown): void => log.error({ error: String(error) }, 'database')
  if (databaseUrl) return openPostgres({ url: databaseUrl, report })
  const slow = (facts: object): void => log.warn(facts, 'a query held up the house')
  return openPglite({ folder: dataFolder, report, slow })
}

async function listen({ app }: Baton, { host, port }: Environment): Promise<void> {
  await app.listen({ host, port })
}

function welcome(
  { publicUrl, databaseUrl, demo, dataFolder }: Environment,
  model: string | null,
): string {
  return [
    '',
    `  Baton is open at ${publicUrl}`,
    ...(demo ? [`  The demo company's shop, with the chat bubble: ${publicUrl}/shop`] : []),
    `  Data: ${databaseUrl ? 'PostgreSQL' : dataFolder} · Assistant: ${model ?? 'built-in mind'}`,
    '  Stop with Ctrl+C. Settings: npm start -- --help',
    '',
  ].join('\n')
}

function stopOnSignal(baton: Baton, db: Database, before: () => void): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    before()
    await baton.stop()
    await db.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
}

/** What went wrong at the start, in a sentence a person can act on. */
function explain(error: unknown): string {
  if (error instanceof BadSetting || error instanceof FolderInUse) return `\n  ${error.message}\n`
  const code = (error as { code?: string }).code
  if (code === 'EADDRINUSE')
    return '\n  The port is in use. Stop the other program, or set PORT to another number.\n'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return '\n  The database cannot be reached. Is it running, and is DATABASE_URL right?\n'
  if (code === 'ENOSPC')
    return '\n  The disk is full. Free some space, then start again; nothing that was acknowledged is lost.\n'
  return `\n  Baton could not start: ${error instanceof Error ? error.message : String(error)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2))

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../packages/server/src/platform/db/database.ts'
import { openPglite } from '../../../packages/server/src/platform/db/pglite/open.ts'
import { build } from '../../../scripts/build.ts'

const entry = join(import.meta.dirname, '../../../packages/server/src/main.ts')
const longestStart = 60_000

/** A whole house of its own: the program people start, with its own folder and port. */
export type RunningHouse = {
  readonly url: string
  /** Ends the program as a lost machine would: no farewell, no flush. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Ends it, works on its data alone, and starts it again: for what would take weeks to happen. */
  whileClosed(work: (db: Database) => Promise<void>): Promise<void>
  close(): Promise<void>
}

export async function openHouse(options: { demo: boolean }): Promise<RunningHouse> {
  if (!(await build({ force: false }))) throw new Error('the screens could not be built')
  const folder = await mkdtemp(join(tmpdir(), 'baton-browser-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: String(port),
    BATON_DATA: join(folder, 'data'),
    BATON_PUBLIC_URL: url,
    BATON_DEMO: options.demo ? '1' : '0',
    BATON_RATE_LIMITS: '0',
    BATON_LOG: 'error',
  }
  const start = async (): Promise<void> => {
    child = await started(env)
  }
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (child) await ended(child, signal)
    child = null
  }
  await start()
  return {
    url,
    start,
    kill: () => stop('SIGKILL'),
    whileClosed: async (work) => {
      await stop('SIGKILL')
      const db = await openPglite({ folder: env.BATON_DATA })
      await work(db).finally(() => db.close())
      await start()
    },
    close: async () => {
      await stop('SIGKILL')
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Resolves once the house says that it is open; what it complained of is in the error when it is not. */
async function started(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const giveUp = (why: string): void => reject(new Error(`${why}\n${said}`))
    const timer = setTimeout(() => giveUp('the house did not open in time'), longestStart)
    child.on('exit', () => giveUp('the house ended before it was open'))
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        said += part.toString()
        if (!said.includes('Baton is open')) return
        clearTimeout(timer)
        resolve()
      })
  })
  return child
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}

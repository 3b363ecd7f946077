import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { clock, pause } from './clock.ts'
import { freePort } from './postgres.ts'
import type { Place } from './seed.ts'

/** A running server, as `main.ts` starts it. */
export type RunningHouse = {
  url: string
  /** From the start of the process to the first request it answered with the database behind it. */
  startMs: number
  memoryMb(): number
  stop(): Promise<void>
}

const entry = join(import.meta.dirname, '../../packages/server/src/main.ts')
/** A house that does not answer by then is broken. */
const patienceMs = 30_000

/** `options` go to node itself, for a profile; `settings` to the house, on top of what each house here has. */
export async function runHouse(
  place: Place,
  secretKey: string,
  options: readonly string[] = [],
  settings: Record<string, string> = {},
): Promise<RunningHouse> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = clock()
  const child = spawn(process.execPath, [...options, entry], {
    env: { ...environmentFor(place, { url, port, secretKey }), ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const inHaste = (): void => void child.kill('SIGKILL')
  process.once('exit', inHaste)
  await firstAnswer(child, url, started)
  return {
    url,
    startMs: clock() - started,
    memoryMb: () => residentMb(child),
    stop: async () => {
      const gone = once(child, 'exit')
      if (child.exitCode === null && child.kill('SIGTERM')) await gone
      process.off('exit', inHaste)
    },
  }
}

type Address = { url: string; port: number; secretKey: string }

/** Nothing of the caller's own settings may reach the house, or a model over the network could be what is measured. */
function environmentFor(
  { databaseUrl, dataFolder }: Place,
  { url, port, secretKey }: Address,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    PORT: String(port),
    BATON_PUBLIC_URL: url,
    BATON_DATA: dataFolder,
    BATON_DEMO: '0',
    BATON_SECRET_KEY: secretKey,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  }
}

async function firstAnswer(child: ChildProcess, url: string, started: number): Promise<void> {
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error('the server ended while it started')
    if (clock() - started > patienceMs) throw new Error('the server did not answer')
    await pause(5)
  }
}

const isReady = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asking = get(`${url}/health/ready`, { agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asking.once('error', () => resolve(false))
  })

/** As the system counts it; not known where there is no /proc. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../packages/server/src/main.ts')

/** A house in a process of its own, which can be killed like any process. */
export type RealHouse = {
  url: string
  start(): Promise<void>
  /** As a power cut does it: nothing is finished, nothing is said. */
  kill(): Promise<void>
}

/** `settings` decide where the rows live: BATON_DATA alone, or DATABASE_URL too. */
export async function realHouse(settings: Record<string, string>): Promise<RealHouse> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    PATH: process.env.PATH ?? '',
    ...{ PORT: String(port), BATON_DEMO: '0', BATON_RATE_LIMITS: '0', BATON_LOG: 'silent' },
    ...{ BATON_PUBLIC_URL: url, BATON_SECRET_KEY: '07'.repeat(32), ...settings },
  }
  let child: ChildProcess | null = null
  return {
    url,
    start: async () => {
      let said = ''
      const started = spawn(process.execPath, [program], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      started.stderr?.on('data', (part: Buffer) => {
        said += part.toString()
      })
      child = started
      await until(`the house to open (${said})`, async () => {
        if (started.exitCode !== null) throw new Error(`the house ended: ${said}`)
        return (await fetch(`${url}/health/ready`)).ok
      })
    },
    kill: async () => {
      const dying = child
      child = null
      if (!dying || dying.exitCode !== null) return
      const gone = new Promise((resolve) => dying.once('exit', resolve))
      dying.kill('SIGKILL')
      await gone
    },
  }
}

/** Waits for another process to come so far, a minute at most. A refused connection means: not yet. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const so = await isSo().catch((error: unknown) => {
      if (error instanceof TypeError) return false
      throw error
    })
    if (so) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`waited in vain for ${what}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

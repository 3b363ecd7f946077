import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { serverPrograms } from '../../scripts/test/postgres.ts'

/** A PostgreSQL to measure on: databases of our own in it, which leave no trace. */
export type Cluster = { database(name: string): Promise<string>; close(): Promise<void> }

/** The one that is given, else one of our own that waits for the disk as in production. */
export async function openCluster(): Promise<Cluster> {
  const given = process.env.BENCH_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) return clusterAt(given, async () => {})
  const programs = serverPrograms()
  if (!programs)
    throw new Error('Install the server of PostgreSQL, or name one with BENCH_DATABASE_URL.')
  const { url, stop } = await startCluster(programs)
  return clusterAt(url, stop)
}

function clusterAt(url: string, stop: () => Promise<void>): Cluster {
  const made: string[] = []
  return {
    database: async (name) => {
      const database = `baton_bench_${process.pid}_${name}`
      await once(url, `create database ${database}`)
      made.push(database)
      const own = new URL(url)
      own.pathname = `/${database}`
      return own.href
    },
    close: async () => {
      for (const name of made) await once(url, `drop database if exists ${name} with (force)`)
      await stop()
    },
  }
}

async function once(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

type Owner = { uid: number; gid: number } | Record<string, never>

/** With the settings PostgreSQL is delivered with: fsync on, and a commit that waits for it. */
async function startCluster(programs: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-postgres-'))
  const owner: Owner = process.getuid?.() === 0 ? userNamed('postgres') : {}
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const made = ['-D', data, '-U', 'baton_bench', '-A', 'trust', '-E', 'UTF8', '--locale=C']
  execFileSync(join(programs, 'initdb'), made, { cwd: folder, stdio: 'pipe', ...owner })
  const port = await freePort()
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-c', 'unix_socket_directories=']
  const stdio = ['ignore', 'ignore', 'pipe'] as const
  const server = spawn(join(programs, 'postgres'), args, { cwd: data, stdio: [...stdio], ...owner })
  const inHaste = (): void => {
    server.kill('SIGQUIT')
    // Nothing can be awaited any more, and a server still writing would put files back.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  process.once('exit', inHaste)
  await readiness(server)
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGINT')) await gone
    process.off('exit', inHaste)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  return { url: `postgres://baton_bench@127.0.0.1:${port}/postgres`, stop }
}

function userNamed(name: string): Owner {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  if (!uid || !gid) throw new Error(`PostgreSQL does not run as root, and there is no user ${name}`)
  return { uid: Number(uid), gid: Number(gid) }
}

function readiness(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += part.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

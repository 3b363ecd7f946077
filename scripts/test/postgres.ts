import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isProgram, namesIn, onPath } from './on-path.ts'

export type TestPostgres = { url: string; stop(): Promise<void> }
type Owner = { uid: number; gid: number } | undefined

const superuser = 'baton_test'

/** Where the server programs of PostgreSQL lie: the newest installed, or null. */
export function serverPrograms(): string | null {
  const versions = namesIn('/usr/lib/postgresql').sort(
    (left, right) => Number(right) - Number(left),
  )
  const installed = versions.map((version) => join('/usr/lib/postgresql', version, 'bin'))
  const found = installed.find((folder) => isProgram(join(folder, 'initdb')))
  const onThePath = onPath('initdb')
  return found ?? (onThePath && dirname(onThePath))
}

/** A PostgreSQL of our own, in a temporary folder, on a free port of this machine; gone when stopped or when we exit. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-postgres-'))
  const remove = (): void =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  try {
    const owner = unprivileged()
    if (owner) chownSync(folder, owner.uid, owner.gid)
    const data = join(folder, 'data')
    const cluster = ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--locale=C']
    execFileSync(join(programs, 'initdb'), [...cluster, '--no-sync'], {
      cwd: folder,
      stdio: 'pipe',
      ...owner,
    })
    const port = await freePort()
    const server = await running(join(programs, 'postgres'), data, port, owner)
    return guarded(server, `postgres://${superuser}@127.0.0.1:${port}/postgres`, remove)
  } catch (error) {
    remove()
    throw error
  }
}

/** PostgreSQL refuses to run as root; the folder and the processes then belong to its own user, or to nobody. */
function unprivileged(): Owner {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody'].flatMap((name) =>
    users.filter((each) => each.startsWith(`${name}:`)),
  )[0]
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid)
    throw new Error('PostgreSQL does not run as root, and there is no user "nobody"')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Nothing here need survive a power cut, so nothing waits for the disk. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

async function running(
  program: string,
  data: string,
  port: number,
  owner: Owner,
): Promise<ChildProcess> {
  const settings = [...careless, 'unix_socket_directories=', 'max_connections=100'].flatMap(
    (each) => ['-c', each],
  )
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings]
  const server = spawn(program, args, { cwd: data, stdio: ['ignore', 'ignore', 'pipe'], ...owner })
  await readiness(server)
  return server
}

function readiness(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += part.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
}

/** However we end, the server must not outlive us: politely when stopped, at once when we exit in haste. */
function guarded(server: ChildProcess, url: string, remove: () => void): TestPostgres {
  const inHaste = (): void => {
    server.kill('SIGQUIT')
    remove()
  }
  process.once('exit', inHaste)
  return {
    url,
    stop: async () => {
      process.off('exit', inHaste)
      const gone = new Promise((resolve) => server.once('exit', resolve))
      if (server.exitCode === null && server.kill('SIGINT')) await gone
      remove()
    },
  }
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

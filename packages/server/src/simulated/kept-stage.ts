import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '../platform/db/migrate.ts'
import { openPglite } from '../platform/db/pglite/open.ts'
import { sha256 } from '../platform/secrets/secrets.ts'

const migrations = join(import.meta.dirname, '../platform/db/migrations')
const own = /^stage-[0-9a-f]{16}\.tar$/

/**
 * An empty database in memory with all tables. Making one takes many times as long as unpacking one that was kept, so the
 * first is kept in the data folder, under a digest of the migrations; where nothing can be written it is made each time.
 */
export async function openEmptyDatabase(folder: string | null) {
  const file = folder && join(folder, `stage-${await digestOfSchema()}.tar`)
  const kept = file && (await readFile(file).catch(() => null))
  if (kept) return openPglite({ dump: new Blob([new Uint8Array(kept)]) })
  const made = await openPglite({})
  await migrate(made)
  // Only time is lost when it cannot be kept: a read-only folder, a full disk.
  if (file && folder)
    await keep(folder, file, await made.raw.dumpDataDir('none')).catch(() => undefined)
  return made
}

async function keep(folder: string, file: string, dump: Blob): Promise<void> {
  const half = `${file}.${process.pid}`
  await writeFile(half, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 })
  await rename(half, file)
  const others = (await readdir(folder)).filter((name) => own.test(name) && !file.endsWith(name))
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })))
}

async function digestOfSchema(): Promise<string> {
  const names = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(migrations, name), 'utf8')))
  return sha256(texts.join('\n')).slice(0, 16)
}

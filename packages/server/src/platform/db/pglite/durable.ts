import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'

/** The parts of the WASM file system that reach the real disk; not in PGlite's published types. */
type DiskStream = { nfd: number }
type Module = {
  FS: {
    lookupPath(path: string): { node: { mount: { type: { stream_ops: Record<string, unknown> } } } }
  }
}

/**
 * Start parameters that make a commit reach the disk. PGlite's own list carries `-F`, which switches fsync off.
 * Without this a power cut loses commits that were already acknowledged to a vendor.
 */
export const durableStartParameters = (defaults: readonly string[]): string[] => [
  ...defaults.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'full_page_writes=on'],
]

/**
 * PGlite mounts the data folder with a file system that has no `fsync` at all, so PostgreSQL believes it synced.
 * This supplies the missing call. `count` is for the test that proves one fsync per commit.
 */
export function supplyFsync(database: PGlite, count: () => void = () => {}): void {
  const module = (database as unknown as { Module: Module }).Module
  const operations = module.FS.lookupPath('/pglite/data').node.mount.type.stream_ops
  operations.fsync = (stream: DiskStream): number => {
    fsyncSync(stream.nfd)
    count()
    return 0
  }
}

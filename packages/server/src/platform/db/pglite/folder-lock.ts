import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../ids/new-id.ts'

/** The data folder is in use by another process. Two at once would silently lose rows. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop it first, or set BATON_DATA to another folder.`,
    )
  }
}

/** Whom a lock file names: the process, and when it began, because numbers of processes are used again. */
type Owner = { pid: number; began: string | null }

/** Files this very process holds: its number in any other file is a namesake from before. */
const held = new Set<string>()

/** Takes the folder for this process, or throws `FolderInUse`. Gives back the function that releases it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'baton.pid')
  if (!tryTake(path)) {
    const owner = readOwner(path)
    if (held.has(path) || (owner && isAlive(owner)))
      throw new FolderInUse(folder, owner?.pid ?? process.pid)
    setAside(path)
    if (!tryTake(path)) throw new FolderInUse(folder, readOwner(path)?.pid ?? 0)
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}

/** Written whole under another name and then linked: the file system decides who is first, and nobody reads half a file. */
function tryTake(path: string): boolean {
  const own = `${path}.${newId()}`
  writeFileSync(own, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }))
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** A dead owner's file is moved away: of two who find it, one moves it and the other finds it gone. */
function setAside(path: string): void {
  const away = `${path}.${newId()}`
  try {
    renameSync(path, away)
    rmSync(away, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function readOwner(path: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof owner === 'number') return { pid: owner, began: null }
    return typeof owner === 'object' && owner !== null && 'pid' in owner ? (owner as Owner) : null
  } catch {
    return null
  }
}

/** Our own number in an old file is another process of that number, as happens at each start of a container. */
function isAlive({ pid, began }: Owner): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false
  const now = beganAt(pid)
  if (began !== null && now !== null && began !== now) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process began, in the system's own ticks; `gone` for one that only waits to be buried; null if not known. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold blanks; the third field and the 22nd count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'gone' : (fields[19] ?? null)
  } catch {
    return null
  }
}

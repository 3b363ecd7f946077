import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The data folder is in use by another process. Two at once would silently lose rows. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop it first, or set BATON_DATA to another folder.`,
    )
  }
}

/** Takes the folder for this process, or throws `FolderInUse`. Gives back the function that releases it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'baton.pid')
  if (!tryWrite(path)) {
    const pid = Number(readFileSync(path, 'utf8'))
    if (isAlive(pid)) throw new FolderInUse(folder, pid)
    rmSync(path, { force: true })
    if (!tryWrite(path)) throw new FolderInUse(folder, Number(readFileSync(path, 'utf8')))
  }
  return () => rmSync(path, { force: true })
}

/** Creates the file only if it is not there: the file system decides who is first. */
function tryWrite(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

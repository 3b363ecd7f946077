import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'

/** The key that seals secrets: from the environment, else made once and kept in the data folder, readable by us alone. */
export function sealKey({ secretKey, dataFolder }: Environment): Buffer {
  if (secretKey) return Buffer.from(secretKey, 'hex')
  const path = join(dataFolder, 'secret.key')
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
}

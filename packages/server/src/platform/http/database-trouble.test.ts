import { expect, test } from 'vitest'
import { databaseTrouble } from './errors.ts'

const cases: [string, { code?: string; message?: string }, string | undefined][] = [
  ['a full disk, as PostgreSQL says it', { code: '53100' }, 'disk_full'],
  ['a full disk, as the file system says it', { code: 'ENOSPC' }, 'disk_full'],
  [
    'a full disk, as PGlite says it',
    { message: 'could not write: No space left on device' },
    'disk_full',
  ],
  ['a database that is not there', { code: 'ECONNREFUSED' }, 'database_unreachable'],
  [
    'a database that was stopped',
    { message: 'Connection terminated unexpectedly' },
    'database_unreachable',
  ],
  ['a mistake of ours', { code: '42601', message: 'syntax error' }, undefined],
]

test.each(cases)('%s is told apart', (_name, error, code) => {
  expect(databaseTrouble(error)?.code).toBe(code)
})

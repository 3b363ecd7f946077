import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadSetting, helpText, readEnvironment, variables } from './environment.ts'

describe('the settings', () => {
  it('all have a default: an empty environment is enough', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({
      port: 4700,
      host: '127.0.0.1',
      databaseUrl: null,
      demo: true,
    })
    expect(environment.publicUrl).toBe('http://localhost:4700')
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '4700.5'],
    ['BATON_DEMO', 'maybe'],
    ['BATON_LOG', 'loud'],
    ['BATON_SECRET_KEY', 'short'],
    ['BATON_SECRET_KEY', 'g'.repeat(64)],
    ['DATABASE_URL', 'mysql://root@localhost/baton'],
    ['DATABASE_URL', 'not an address'],
    ['BATON_PUBLIC_URL', 'help.example.org'],
    ['BATON_TRUST_PROXY', 'perhaps'],
  ])('refuse %s=%s with a sentence that names it and says what it must be', (name, value) => {
    const read = () => readEnvironment({ [name]: value })
    expect(read).toThrow(BadSetting)
    expect(read).toThrow(new RegExp(`${name}.* must `))
  })

  it('are all in the help, with meaning and default', () => {
    const help = helpText()
    for (const { name, meaning } of variables) {
      expect(help).toContain(name)
      expect(help).toContain(meaning)
    }
  })
})

/** Starts a house that cannot start, and gives what it said. */
function startOf(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-start-'))
  const env = { PATH: process.env.PATH ?? '', BATON_DATA: folder, BATON_DEMO: '0', ...settings }
  const main = join(import.meta.dirname, 'main.ts')
  const { status, stderr } = spawnSync(process.execPath, [main], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  rmSync(folder, { recursive: true, force: true })
  return { status, said: stderr }
}

describe('a house that cannot start', () => {
  it.each([
    ['an unusable setting', { PORT: 'http' }, /PORT is "http"/],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
      /database cannot be reached/,
    ],
  ])(
    'because of %s says a sentence and no stack, and ends with a failure',
    (_why, settings, sentence) => {
      const { status, said } = startOf(settings)
      expect(status).toBe(1)
      expect(said).toMatch(sentence)
      expect(said).not.toMatch(/\n\s+at /)
    },
  )
})

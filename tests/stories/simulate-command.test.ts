import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy } from '@baton/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Agent, openHouse, type TestHouse } from '../kit/index.ts'

const command = join(import.meta.dirname, '../../scripts/simulate.ts')
let house: TestHouse
let cleo: Agent
let folder: string
beforeAll(async () => {
  house = await openHouse()
  cleo = await house.agent('administrator', 'Cleo')
  folder = mkdtempSync(join(tmpdir(), 'baton-simulate-'))
  for (const [says, end] of [
    ['How do I reset my password?', { kind: 'answered', article: null }],
    ['There is a zebra in my parcel', { kind: 'escalated', triggers: ['keyword'] }],
  ] as const) {
    const document = { customer: { kind: 'scripted', lines: [{ says }] }, ends: [end] }
    await cleo.ask('POST', '/api/scenarios', { name: says, document })
  }
}, 90_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await house.close()
})

const inFile = (name: string, value: object): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

/** Runs the command as CI does; gives its exit code, its lines and the last of them, read. */
async function simulate(...args: string[]) {
  const env = { PATH: process.env.PATH, BATON_MODEL: 'none' }
  const child = spawn(process.execPath, [command, ...args], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString()
    })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const lines = said.trim().split('\n')
  const last = lines.at(-1) ?? ''
  return { code, lines, last: last.startsWith('{') ? JSON.parse(last) : last }
}

it('a bundle of a running house is played elsewhere: a line for each scenario, the scores last, one failure is exit code 1', async () => {
  const { status, body } = await cleo.ask('GET', '/api/simulations/bundle')
  expect(status).toBe(200)
  const file = inFile('bundle.json', body)
  const failing = await simulate('--file', file)
  expect(failing.code).toBe(1)
  expect(failing.last).toMatchObject({ scenarios: 2, passed: 1, failed: 1, mind: 'local' })
  expect(failing.lines[0]).toMatch(/^ok +How do I reset/)
  expect(failing.lines[1]).toMatch(
    /^FAILED +There is a zebra.*step 1.*expected escalated \(keyword\)/,
  )
  const keywords = { ...defaultPolicy.keywords, phrases: ['zebra'], unless: [] }
  const policy = inFile('policy.json', { ...defaultPolicy, keywords })
  const passing = await simulate('--file', file, '--policy', policy)
  expect([passing.code, passing.last.passed]).toEqual([0, 2])
}, 120_000)

it('scenarios kept beside the code take the place of those of the house', async () => {
  const { body } = await cleo.ask('GET', '/api/simulations/bundle')
  const { body: own } = await cleo.ask('GET', '/api/scenarios/export')
  const scenarios = inFile('scenarios.json', { ...own, items: own.items.slice(0, 1) })
  const { last } = await simulate('--file', inFile('b.json', body), '--scenarios', scenarios)
  expect(last.scenarios).toBe(1)
}, 120_000)

it('without a house to play, the command says what to do and gives exit code 2', async () => {
  const { code, lines } = await simulate()
  expect(code).toBe(2)
  expect(lines.join()).toContain('--file bundle.json')
}, 60_000)

it('what a house is made of is given to administrators only, and holds nobody and no secret', async () => {
  const bob = await house.agent('supervisor')
  expect((await bob.ask('GET', '/api/simulations/bundle')).status).toBe(403)
  const { body } = await cleo.ask('GET', '/api/simulations/bundle')
  expect(Object.keys(body.house.rows).sort()).toEqual([
    ...['answer_control', 'article_revisions', 'articles', 'holiday_feeds', 'labels'],
    ...['policies', 'service_plans'],
  ])
  expect(JSON.stringify(body)).not.toMatch(/made-up-|Cleo|example\.com"/)
})

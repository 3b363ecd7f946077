// Plays scenarios from a terminal, in a house of its own: for CI.
// Run: npm run simulate -- --url https://help.example.com [--suite regression]   with a key of an administrator in BATON_KEY
//  or: npm run simulate -- --file bundle.json [--scenarios scenarios.json] [--policy draft.json]
// A line for each scenario, one JSON object last. Exit code 1 when one failed, 2 when nothing could be played.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { policyDocument, scenarioFile, simulationBundle } from '../packages/contract/src/index.ts'
import type { PassPolicy, Policy, Scenario } from '../packages/domain/src/index.ts'
import type {
  Played,
  StageJob,
  StageSet,
} from '../packages/server/src/capabilities/simulations/index.ts'
import { resultOf } from '../packages/server/src/capabilities/simulations/index.ts'
import {
  modelFromEnvironment,
  playerFromEnvironment,
} from '../packages/server/src/models/providers/index.ts'
import { performJob } from '../packages/server/src/simulated/perform-job.ts'
import { openSimulatedHouse } from '../packages/server/src/simulated/simulated-house.ts'
import { lineOf } from './simulate/line-of.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    file: { type: 'string' },
    save: { type: 'string' },
    suite: { type: 'string', default: 'all' },
    scenarios: { type: 'string' },
    policy: { type: 'string' },
    model: { type: 'boolean', default: false },
    runs: { type: 'string' },
    'must-pass': { type: 'string' },
    'most-tokens': { type: 'string', default: '400000' },
  },
})

try {
  process.exit(await main())
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(2)
}

async function main(): Promise<number> {
  const bundle = simulationBundle.parse(await read())
  if (values.save) writeFileSync(values.save, JSON.stringify(bundle))
  const set = withPolicy(bundle.house as unknown as StageSet)
  const scenarios = chosen(bundle)
  if (scenarios.length === 0) throw new Error(`There is no scenario in the suite ${values.suite}.`)
  const pass = passPolicy()
  const plays = scenarios.map(({ id, document }) => ({
    ...{ id, scenario: document as Scenario, runs: pass.runs },
  }))
  const mostTokens = Number(values['most-tokens'])
  return play({ set, plays, mind: values.model ? 'model' : 'local', mostTokens }, scenarios, pass)
}

/** An empty database is kept beside the packages: making one takes longer than unpacking it. */
function keptIn(): string {
  const folder = join(import.meta.dirname, '../node_modules/.cache/baton')
  mkdirSync(folder, { recursive: true })
  return folder
}

type Named = { id: string; name: string; topic: string; document: unknown }

async function play(job: StageJob, scenarios: Named[], pass: PassPolicy): Promise<number> {
  const started = performance.now()
  const { model } = values.model ? modelFromEnvironment(process.env) : { model: null }
  if (values.model && !model) throw new Error('--model: the environment names no model.')
  const house = await openSimulatedHouse(model, keptIn())
  const player = playerFromEnvironment(process.env)
  const counts = { passed: 0, failed: 0, flaky: 0, tokens: 0 }
  const plays = new Map<string, Played[]>()
  await performJob(house, job, player, (played) => {
    counts.tokens += played.tokens
    const so = [...(plays.get(played.id) ?? []), played]
    plays.set(played.id, so)
    const of = scenarios.find(({ id }) => id === played.id)
    if (!of || so.length < pass.runs) return
    const result = resultOf(of, of.document as Scenario, so, pass)
    counts[result.state === 'passed' ? 'passed' : 'failed'] += 1
    if (result.isFlaky) counts.flaky += 1
    console.log(lineOf(result))
  })
  await house.baton.stop()
  await house.db.close()
  const notPlayed = scenarios.length - counts.passed - counts.failed
  const seconds = Math.round(performance.now() - started) / 1_000
  const mind = model?.name ?? 'local'
  const about = { suite: values.suite, scenarios: scenarios.length, ...counts, notPlayed }
  console.log(JSON.stringify({ simulate: 'scenarios', ...about, pass, mind, seconds }))
  return counts.failed > 0 || notPlayed > 0 ? 1 : 0
}

async function read(): Promise<unknown> {
  if (values.file) return JSON.parse(readFileSync(values.file, 'utf8'))
  if (!values.url)
    throw new Error('Say where the house is: --url https://... or --file bundle.json')
  const address = new URL('/api/simulations/bundle', values.url)
  address.searchParams.set('suite', values.suite)
  const key = process.env.BATON_KEY
  if (!key) throw new Error('BATON_KEY must hold an API key of an administrator of that house.')
  const answer = await fetch(address, { headers: { authorization: `Bearer ${key}` } })
  if (!answer.ok) throw new Error(`The house answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** Scenarios that are kept beside the code take the place of those of the house. */
function chosen({ scenarios }: { scenarios: Named[] & { regression?: boolean }[] }): Named[] {
  const own = values.scenarios && JSON.parse(readFileSync(values.scenarios, 'utf8'))
  const all = own
    ? scenarioFile
        .parse(own)
        .items.map((item, at) => ({ ...item, id: item.id ?? `scenario-${at}` }))
    : scenarios
  const { suite } = values
  return all.filter((each) => {
    if ('enabled' in each && each.enabled === false) return false
    if (suite === 'regression') return 'regression' in each && each.regression === true
    return !suite.startsWith('topic:') || each.topic === suite.slice('topic:'.length)
  })
}

function withPolicy(set: StageSet): StageSet {
  if (!values.policy) return set
  const document: Policy = policyDocument.parse(JSON.parse(readFileSync(values.policy, 'utf8')))
  const row = { version: 1_000_000, document, published_by: 'ci', published_at: set.at }
  return { ...set, rows: { ...set.rows, policies: [row] } }
}

function passPolicy(): PassPolicy {
  const runs = Number(values.runs ?? (values.model ? 3 : 1))
  const mustPass = Number(values['must-pass'] ?? Math.ceil((runs * 2) / 3))
  const isWhole = Number.isInteger(runs) && Number.isInteger(mustPass)
  if (!isWhole || runs < 1 || mustPass < 1 || mustPass > runs)
    throw new Error(
      '--runs and --must-pass must be whole numbers, and no more may have to pass than are played.',
    )
  return { runs, mustPass }
}

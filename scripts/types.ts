import { globSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isEntry, root, runQuietly, tools } from './run.ts'

const memory = join(root, 'node_modules/.cache/types')

/** Every package by itself, then everything that belongs to none: scripts, tests, benches. */
const projects = (): { name: string; config: string }[] => [
  ...globSync('packages/*/tsconfig.json', { cwd: root })
    .sort()
    .map((config) => ({ name: basename(dirname(config)), config })),
  { name: 'scripts and tests', config: 'tsconfig.json' },
]

/** Checks the types of the whole tree, one project after the other; answers whether all is well. */
export async function checkTypes(): Promise<boolean> {
  mkdirSync(memory, { recursive: true })
  let ok = true
  for (const { name, config } of projects()) ok = (await checkOne(name, config)) && ok
  return ok
}

async function checkOne(name: string, config: string): Promise<boolean> {
  const remembered = join(memory, `${name.replaceAll(' ', '-')}.tsbuildinfo`)
  const flags = ['--pretty', 'false', '--incremental', '--tsBuildInfoFile', remembered]
  const ran = await runQuietly([tools.typescript, '-p', config, ...flags])
  // A project that has no files yet is not a mistake in the types.
  const empty = ran.output.includes('TS18003')
  const state = ran.ok || empty ? 'ok' : 'FAILED'
  console.log(`types ${name}: ${state} (${ran.seconds.toFixed(1)} s)`)
  if (state === 'FAILED') console.log(ran.output.trimEnd())
  return state === 'ok'
}

if (isEntry(import.meta.filename)) process.exitCode = (await checkTypes()) ? 0 : 1

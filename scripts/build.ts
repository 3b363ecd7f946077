import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEntry, type Ran, root, runQuietly, tools } from './run.ts'
import { sourceHash } from './source-hash.ts'

/** The two things that run in a browser. */
const bundles = ['packages/console', 'packages/widget']

/** Builds what has changed since the last build, both at once. Returns false when a build failed. */
export async function build(options: { force: boolean }): Promise<boolean> {
  const outdated = bundles
    .filter((folder) => existsSync(join(root, folder, 'vite.config.ts')))
    .map((folder) => ({ folder, hash: sourceHash(folder) }))
    .filter(({ folder, hash }) => options.force || hash !== builtFrom(folder))
  if (outdated.length === 0) return true
  console.log(`Building ${outdated.map(({ folder }) => nameOf(folder)).join(' and ')} ...`)
  const built = await Promise.all(outdated.map(({ folder, hash }) => buildOne(folder, hash)))
  return built.every(({ ok }) => ok)
}

async function buildOne(folder: string, hash: string): Promise<Ran> {
  const cwd = join(root, folder)
  const ran = await runQuietly([tools.vite, 'build'], { cwd, env: { NODE_ENV: 'production' } })
  if (ran.ok) writeFileSync(markOf(folder), hash)
  else console.error(`${nameOf(folder)} could not be built:\n${ran.output}`)
  return ran
}

const nameOf = (folder: string): string => folder.replace('packages/', '')

const markOf = (folder: string): string => join(root, folder, 'dist', '.source-hash')

const builtFrom = (folder: string): string =>
  existsSync(markOf(folder)) ? readFileSync(markOf(folder), 'utf8') : ''

if (isEntry(import.meta.filename)) {
  const begun = performance.now()
  const ok = await build({ force: process.argv.includes('--force') })
  if (ok)
    console.log(`Built and up to date (${((performance.now() - begun) / 1000).toFixed(1)} s).`)
  process.exitCode = ok ? 0 : 1
}

// Runs a TypeScript entry with a Node new enough to read it: the machine's own, or Node 24 from a cached copy.
// Plain JavaScript that Node 18 understands, because it must run before anything newer is there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, 'node_modules', '.cache', 'baton-node')
const binary = process.platform === 'win32' ? 'node.exe' : 'node'
const cached = join(cache, 'node_modules', 'node', 'bin', binary)

/** Types are stripped without a flag from 22.18 and 23.6 on. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

/** Two commands may fetch at the same time: each into a folder of its own, and the first to finish wins. */
function fetchNode() {
  console.error(
    `This is Node ${process.versions.node}; fetching Node 24 once for this checkout (install Node 24 yourself to avoid this).`,
  )
  const folder = `${cache}-${process.pid}`
  mkdirSync(folder, { recursive: true })
  const { npm_execpath: npm } = process.env
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  const wanted = ['install', '--prefix', folder, '--no-save', '--loglevel=error', 'node@24']
  const shell = process.platform === 'win32' && !npm
  const { status } = spawnSync(command, [...before, ...wanted], { stdio: ['ignore', 2, 2], shell })
  if (status === 0 && !existsSync(cached)) {
    rmSync(cache, { recursive: true, force: true })
    renameSync(folder, cache)
  }
  rmSync(folder, { recursive: true, force: true })
  if (existsSync(cached)) return
  console.error('Node 24 could not be fetched. Install Node 22.18 or newer and try again.')
  process.exit(1)
}

function chosenNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  if (!existsSync(cached)) fetchNode()
  return cached
}

/**
 * Children (vite, biome, npx) must find the same Node, so its folder stands first. What Node has once compiled is kept:
 * the house then starts in about two thirds of the time.
 */
function environmentWith(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(node), process.env[name]].filter(Boolean).join(delimiter)
  const compiled = join(root, 'node_modules', '.cache', 'compiled')
  return { NODE_COMPILE_CACHE: compiled, ...process.env, [name]: path }
}

const node = chosenNode()
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: environmentWith(node),
})
child.on('error', (error) => {
  console.error(`${node} could not be started: ${error.message}`)
  process.exitCode = 1
})
// A terminal sends Ctrl-C to the child as well; passing it on would count as the second, impatient one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})

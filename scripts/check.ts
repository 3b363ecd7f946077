import { lint } from './lint.ts'
import { runHere, tools } from './run.ts'
import { checkTypes } from './types.ts'

/** `npm run check`: what to run before every commit. The whole proof, with every database and browser, is `npm test`. */
const vitest = (...args: string[]): Promise<boolean> =>
  runHere([tools.vitest, 'run', '--reporter=dot', ...args])

const steps: [string, () => Promise<boolean>][] = [
  ['format and lint', lint],
  ['types', checkTypes],
  ['architecture', () => vitest('--project', 'domain', 'scripts/check')],
  ['tests', () => vitest('--project', 'domain', '--project', 'server-pglite')],
]

const failed: string[] = []
for (const [name, step] of steps) {
  const begun = performance.now()
  const ok = await step()
  if (!ok) failed.push(name)
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`)
}
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'All is well.')
process.exitCode = failed.length > 0 ? 1 : 0

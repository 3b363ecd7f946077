import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root, tools } from './run.ts'

/** `npm run dev`: the house starts anew when its code changes; desk and bubble come fresh from Vite. */
const children: ChildProcess[] = [
  start(root, ['--watch', 'scripts/start-house.ts', ...process.argv.slice(2)]),
  start(join(root, 'packages/console'), [tools.vite, '--host', '127.0.0.1']),
  start(join(root, 'packages/widget'), [tools.vite, '--host', '127.0.0.1']),
]

function start(cwd: string, args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' })
  child.once('exit', stopAll)
  return child
}

/** One of them ended, or we were told to stop: half a workshop helps nobody. */
function stopAll(): void {
  for (const child of children) child.kill('SIGTERM')
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopAll)

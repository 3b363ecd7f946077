import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Top folder of the repository. */
export const root: string = join(import.meta.dirname, '..')

/** Entry files of the tools, run with the Node that runs us, so that no shim on the path can pick another one. */
export const tools = {
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  typescript: join(root, 'node_modules/typescript/bin/tsc'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
}

export type RunOptions = { cwd?: string; env?: Record<string, string | undefined> }
export type Ran = { ok: boolean; output: string; seconds: number }

/** Runs a tool and keeps what it says, so that the output of parallel runs does not mix. */
export async function runQuietly(args: string[], options: RunOptions = {}): Promise<Ran> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part))
  const ok = await exitOf(child)
  const seconds = (performance.now() - begun) / 1000
  return { ok, output: Buffer.concat(parts).toString(), seconds }
}

/** Runs a tool in the foreground, sharing our terminal. */
export function runHere(args: string[], options: RunOptions = {}): Promise<boolean> {
  const env = { ...process.env, ...options.env }
  return exitOf(spawn(process.execPath, args, { cwd: options.cwd ?? root, env, stdio: 'inherit' }))
}

function exitOf(child: ReturnType<typeof spawn>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

/** Was this file started itself, or only imported by another? Every script here can be either. */
export const isEntry = (file: string): boolean => realpathSync(process.argv[1] ?? '') === file

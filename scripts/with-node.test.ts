import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './run.ts'

const launcher = join(root, 'scripts/with-node.mjs')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-launcher-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Launches a little program and gives what it said and how it ended. */
function launch(
  code: string,
  args: string[] = [],
  signalOn?: { word: string; signal: NodeJS.Signals },
) {
  const file = join(folder, 'program.ts')
  writeFileSync(file, code)
  const child = spawn(process.execPath, [launcher, file, ...args], { stdio: 'pipe' })
  let said = ''
  child.stdin.end('from outside')
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString()
    if (signalOn && said.includes(signalOn.word)) child.kill(signalOn.signal)
  })
  return new Promise<{ said: string; code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ said, code, signal }))
  })
}

test('the launched program reads TypeScript, its arguments and its input, and writes its output', async () => {
  const code = `
    const input: Buffer[] = []
    for await (const part of process.stdin) input.push(part as Buffer)
    console.log(process.argv.slice(2).join('+'), String(Buffer.concat(input)))`
  expect(await launch(code, ['a', '--b', 'c d'])).toMatchObject({
    said: 'a+--b+c d from outside\n',
    code: 0,
  })
})

test('its exit code is ours', async () => {
  expect((await launch('process.exit(7)')).code).toBe(7)
})

test('its children find the same Node first on the path', async () => {
  const { said } = await launch("console.log(process.env.PATH?.split(':')[0])")
  expect(said.trim()).toBe(dirname(process.execPath))
})

test('a signal reaches it, so that it can end in order', async () => {
  const code = `
    process.on('SIGTERM', () => { console.log('ended in order'); process.exit(3) })
    setInterval(() => {}, 1000)
    console.log('ready')`
  const ended = await launch(code, [], { word: 'ready', signal: 'SIGTERM' })
  expect(ended).toMatchObject({ code: 3, said: 'ready\nended in order\n' })
})

test('a program that a signal killed is seen to have been killed', async () => {
  const code = "setInterval(() => {}, 1000)\nconsole.log('ready')"
  const ended = await launch(code, [], { word: 'ready', signal: 'SIGTERM' })
  expect(ended.signal).toBe('SIGTERM')
})

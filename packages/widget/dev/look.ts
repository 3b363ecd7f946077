import { mkdir } from 'node:fs/promises'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { faultsOf } from './look-faults.ts'

/**
 * Draws the built bubble in its states, under the strictest page policy, and lets axe look at each.
 * Run after a build: `node dev/look.ts <folder for the pictures>`.
 */
const folder = process.argv[2] ?? 'dist/look'
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Act = (page: Page) => Promise<unknown>
type Scene = { name: string; query?: string; options?: BrowserContextOptions; acts: Act[] }

const say =
  (text: string): Act =>
  async (page) => {
    await page.getByRole('textbox', { name: /message|nachricht|mensaje/i }).fill(text)
    await page.keyboard.press('Enter')
  }
const press =
  (name: string | RegExp): Act =>
  (page) =>
    page.getByRole('button', { name }).click()
const sees =
  (text: string | RegExp): Act =>
  (page) =>
    page.getByText(text).first().waitFor()
const answered = [say('How do I send something **back**?'), sees('Start a return')]
const asked = [press('Talk to a person'), sees('You are number 2 in line')]
const joined = [say('ana'), sees('I have read everything')]

const scenes: Scene[] = [
  { name: 'launcher', query: '', acts: [] },
  { name: 'light', acts: answered },
  { name: 'source', acts: [...answered, (page) => page.getByText('From: Returns').click()] },
  {
    name: 'judged',
    acts: [
      ...answered,
      press('Not helpful'),
      (page) => page.locator('[aria-pressed=true]').waitFor(),
    ],
  },
  { name: 'dark', options: { colorScheme: 'dark' }, acts: [...answered, ...asked] },
  { name: 'waiting', acts: [...answered, ...asked] },
  { name: 'person', acts: [...answered, ...asked, ...joined] },
  { name: 'person-dark', query: 'open&theme=dark', acts: [...asked, ...joined, say('Thanks!')] },
  { name: 'guided', acts: [say('guided'), sees('guided by Ana')] },
  { name: 'resolved', acts: [...answered, say('resolve'), sees('is resolved')] },
  {
    name: 'offline',
    acts: [
      ...answered,
      (page) => page.context().setOffline(true),
      say('Are you there?'),
      say('Hello?'),
      sees('Waiting for connection'),
    ],
  },
  { name: 'refused', acts: [say('fail 413'), sees('too long')] },
  { name: 'trouble', acts: [say('fail 500'), sees('on our side')] },
  { name: 'too-long', acts: [(page) => page.getByRole('textbox').last().fill('x'.repeat(20_100))] },
  { name: 'phone', query: 'language=de', options: small, acts: [press('Chat öffnen')] },
  { name: 'phone-waiting', query: '', options: small, acts: [press('Open chat'), ...asked] },
]

async function show(browser: Browser, base: string, scene: Scene): Promise<string[]> {
  const page = await (await browser.newContext(scene.options)).newPage()
  page.setDefaultTimeout(8_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${base}page?${scene.query ?? 'open'}`)
  await page.locator('baton-bubble').getByRole('button').last().waitFor()
  for (const act of scene.acts) await act(page)
  await page.screenshot({ path: `${folder}/${scene.name}.png` })
  faults.push(...(await faultsOf(page)))
  await page.context().close()
  return faults
}

await mkdir(folder, { recursive: true })
const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const base = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: flags.split(' '),
})
for (const scene of scenes) {
  const faults = await show(browser, base, scene).catch((error: Error) => [error.message])
  console.log(scene.name, faults.length === 0 ? 'ok' : faults)
  if (faults.length > 0) process.exitCode = 1
}
await browser.close()
await server.close()

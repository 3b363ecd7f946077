import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../../scripts/test/chromium.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const patience = 15_000

export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('no Chromium on this machine: set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: flags })
}

/** Somebody at a computer of their own: own storage, own tabs, and a note of every complaint of the page. */
export type Visitor = {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
  tab(address: string): Promise<Page>
}

type Looks = { width?: number; height?: number; dark?: boolean; locale?: string; still?: boolean }

export async function visitor(browser: Browser, base: string, looks: Looks = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: looks.width ?? 1440, height: looks.height ?? 900 },
    colorScheme: looks.dark ? 'dark' : 'light',
    locale: looks.locale ?? 'en-GB',
    reducedMotion: looks.still ? 'reduce' : 'no-preference',
  })
  context.setDefaultTimeout(patience)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The desk asks who is signed in; the browser itself notes that nobody was.
    if (message.location().url.endsWith('/api/session') && message.text().includes('401')) return
    complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  const tab = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  return { context, page: await context.newPage(), complaints, tab }
}

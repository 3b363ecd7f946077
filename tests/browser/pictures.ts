import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { bubbleOn, enterDesk, openBrowser, openBubble, openHouse, rowWith, visitor } from './kit.ts'

// The pictures of the README, taken from the running demo: node tests/browser/pictures.ts
const folder = join(import.meta.dirname, '../../docs/images')
const personSays =
  'Hello, I have read along: your wallet was refused because the address differs. Please try again now.'
const enough = { waiting: 3, questions: 2 }

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const [house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  try {
    await bubble(browser, house.url)
    await desk(browser, house.url)
    await question(browser, house.url)
  } finally {
    await browser.close()
    await house.close()
  }
}

/** A customer of the shop: answered by the assistant, then by a person who has read everything. */
async function bubble(browser: Browser, url: string): Promise<void> {
  const { page } = await visitor(browser, url, { height: 810, still: true })
  const agent = (await visitor(browser, url)).page
  const { say, log, reads, askForPerson } = await openBubble(page, '/shop')
  await say('is apple pay possible')
  await log.locator('.source').waitFor()
  await askForPerson()
  await enterDesk(agent, 'Ingrid')
  await rowWith(agent, 'Visitor').click()
  await agent.getByRole('textbox', { name: 'Reply' }).fill(personSays)
  await agent.keyboard.press('Control+Enter')
  await reads(personSays)
  await say('Thank you, that worked!')
  await bubbleOn(page).panel.locator('.delivery').getByText('Sent').waitFor()
  await page.mouse.move(0, 0)
  await take(page, 'bubble')
  await agent.context().close()
}

async function desk(browser: Browser, url: string): Promise<void> {
  const { page } = await visitor(browser, url, { still: true })
  await enterDesk(page, 'Ingrid')
  await rowWith(page, 'Waiting')
    .nth(enough.waiting - 1)
    .waitFor({ timeout: 180_000 })
  await rowWith(page, 'Urgent').first().click()
  await page.getByText('Why now').waitFor()
  await page.mouse.move(900, 500)
  await take(page, 'desk')
}

async function question(browser: Browser, url: string): Promise<void> {
  const { page } = await visitor(browser, url, { dark: true, still: true })
  await enterDesk(page, 'Tomás')
  await page.goto('/steer')
  const questions = page.getByRole('region', { name: 'Questions' }).getByRole('link')
  await questions.nth(enough.questions - 1).waitFor({ timeout: 180_000 })
  await questions.filter({ hasText: 'student' }).or(questions.first()).first().click()
  const field = page.getByRole('textbox', { name: 'Your answer' })
  await field.fill(
    'Yes, ten percent for students. Send us a photo of your student card and we send you a code.',
  )
  await page.getByText('The customer would read').waitFor()
  await take(page, 'desk-dark')
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`)
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path })
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`)
}

await main()

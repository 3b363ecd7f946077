import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
  enterDesk,
  openBrowser,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser
let desk: Page

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  desk = (await visitor(browser, house.url, { still: true })).page
  await enterDesk(desk, 'Ingrid')
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const password = 'How do I reset my password?'
const person = 'I want to talk to a human now'

/** Pictures for people who look at the screen while they work on it. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.BATON_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function write(says: readonly string[], end: string): Promise<void> {
  await desk.getByRole('button', { name: 'Write a scenario' }).click()
  const dialog = desk.getByRole('dialog', { name: 'A new scenario' })
  for (const [at, text] of says.entries()) {
    if (at > 0) await dialog.getByRole('button', { name: 'Another message' }).click()
    await dialog.getByRole('textbox', { name: `Message ${at + 1}` }).fill(text)
  }
  await dialog.getByRole('combobox', { name: 'End 1', exact: true }).selectOption(end)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

const line = (name: string) => desk.locator('summary').filter({ hasText: name })

describe('scenarios', () => {
  it('begin with an empty page that says where they come from', async () => {
    await desk.keyboard.press('g')
    await desk.keyboard.press('m')
    await desk.getByRole('heading', { name: 'Simulations' }).waitFor()
    await desk.getByText('No scenario yet').waitFor()
    await picture(desk, 'simulations-empty')
  })

  it('are written by hand and played by a key; what failed stands first and leads to the step that differed', async () => {
    await write([password], 'answered')
    await write([password, person], 'answered')
    await desk.getByRole('button', { name: 'Play 2' }).waitFor()
    await picture(desk, 'simulations-list')
    expect(await barriers(desk)).toEqual([])
    await desk.keyboard.press('p')
    await desk.getByText('1 failed · 1 passed').waitFor({ timeout: 60_000 })
    const first = desk.locator('main summary, section summary').first()
    expect(await first.textContent()).toContain(person)
    await desk.getByText('a person brought in: Asked for a person').waitFor()
    await desk.getByRole('link', { name: 'Step 2 differs' }).click()
    expect(new URL(desk.url()).hash).toMatch(/^#step-.*-2$/)
    await picture(desk, 'simulations-run')
    expect(await barriers(desk)).toEqual([])
  })

  it('are opened from a run, corrected, and played again until they pass', async () => {
    await desk.getByRole('button', { name: 'Open the scenario' }).first().click()
    const dialog = desk.getByRole('dialog', { name: 'Scenario' })
    await dialog.getByRole('combobox', { name: 'End 1', exact: true }).selectOption('escalated')
    await dialog.getByRole('switch', { name: 'Belongs to the regression set' }).click()
    await picture(desk, 'simulations-edit')
    expect(await barriers(desk)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await desk.getByRole('button', { name: 'Play again' }).click()
    await desk.getByText('2 passed').waitFor({ timeout: 60_000 })
    await line(password).first().click()
  })

  it('stop what would break them: an article that goes is gone only after a second word', async () => {
    const articles = await desk.evaluate(async () =>
      (await fetch('/api/articles?search=password')).json(),
    )
    const article = articles.items.find(({ title }: { title: string }) => /password/i.test(title))
    await desk.goto(`${house.url}/knowledge/${article.id}`)
    await desk.getByRole('button', { name: 'Retire' }).click()
    await desk.getByText('A scenario that passes today would fail').waitFor({ timeout: 60_000 })
    await picture(desk, 'simulations-gate')
    expect(await barriers(desk)).toEqual([])
    await desk.getByRole('button', { name: 'Publish it all the same' }).click()
    await desk.getByText('Retired. The assistant no longer uses it.').waitFor()
  })
})

it('looks right in the dark, and to agents who may only read', async () => {
  const { page } = await visitor(browser, house.url, { dark: true, still: true })
  await enterDesk(page, 'Ingrid')
  await page.goto(`${house.url}/simulations`)
  await page.getByText('by hand · regression set').waitFor()
  expect(await barriers(page)).toEqual([])
  await picture(page, 'simulations-dark')
})

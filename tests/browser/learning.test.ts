import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
  enterDesk,
  fillPastWeeks,
  openBrowser,
  openBubble,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  shiftsWhile,
  thread,
  type Visitor,
  visitor,
} from './kit.ts'

const unwritten = 'Do you sell a teapot for loose leaf oolong?'
const guidance = 'Yes, we sell the Sparrow teapot with a steel sieve for 45 euros.'
const gap = 'Do you repair kettles that were bought elsewhere?'
const patience = { timeout: 30_000 }

let house: RunningHouse
let browser: Browser
let ingrid: Visitor
let desk: Page

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  ingrid = await visitor(browser, house.url)
  desk = ingrid.page
  await enterDesk(desk, 'Ingrid')
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

type Learning = {
  weeks: unknown[]
  items: { title: string; uses: number; status: string }[]
  reviews: { title: string }[]
}
const learning = (): Promise<Learning> =>
  desk.evaluate(async () => (await fetch('/api/learning')).json())
const item = async () => (await learning()).items.find(({ title }) => title === unwritten)

const weekButtons = () => desk.getByRole('group', { name: 'Weeks' }).getByRole('button')
const chosenWeek = () =>
  desk.getByRole('group', { name: 'Weeks' }).getByRole('button', { pressed: true })

describe('the page of learning', () => {
  it('says what will be here while nothing was asked, and what is wrong when it cannot be had', async () => {
    const untaught = { themes: 0, matters: 0, rate: null }
    const body = JSON.stringify({ weeks: [], items: [], gaps: [], reviews: [], untaught })
    await desk.route('**/api/learning?*', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await desk.keyboard.press('g')
    await desk.keyboard.press('l')
    await desk.getByText('After the first answer in Steer').waitFor()
    expect(await barriers(desk)).toEqual([])
    await desk.unroute('**/api/learning?*')
    const problem = { code: 'closed', message: 'The shelf is locked.', next: 'Try again later.' }
    await desk.route('**/api/learning?*', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify(problem),
      }),
    )
    await desk.reload()
    await desk.getByRole('alert').filter({ hasText: 'The shelf is locked. Try again' }).waitFor()
    await desk.unroute('**/api/learning?*')
    ingrid.complaints.length = 0
  })

  it('fills with what is taught, used and called wrong through the doors of the house', async () => {
    const first = await visitor(browser, house.url)
    const asking = await openBubble(first.page)
    await asking.say(unwritten)
    await desk.goto('/steer')
    const questions = desk.getByRole('region', { name: 'Questions' })
    await questions.getByRole('link').filter({ hasText: 'oolong' }).click()
    await desk.getByRole('heading', { name: /oolong/ }).waitFor()
    await desk.getByRole('radio', { name: 'Always' }).click()
    await desk.getByRole('textbox', { name: 'Your answer' }).fill(guidance)
    await desk.getByText('The customer would read').waitFor()
    await desk.getByRole('button', { name: 'Send to assistant' }).click()
    await asking.isTold(/Sparrow teapot/)
    await first.context.close()

    const second = await visitor(browser, house.url)
    const again = await openBubble(second.page)
    await again.say('do you sell a teapot for loose leaf oolong')
    await again.isTold(/Sparrow teapot/)
    await again.log.getByRole('button', { name: 'Not helpful', exact: true }).last().click()
    await expect.poll(async () => (await item())?.uses ?? 0, patience).toBeGreaterThan(0)
    await expect.poll(async () => (await learning()).reviews.length, patience).toBe(1)
    await second.context.close()
    await house.whileClosed((db) =>
      fillPastWeeks(db, { weeks: 9, since: 5, taught: unwritten, gap }),
    )
    // What the page asked of a house that was closed is no complaint.
    ingrid.complaints.length = 0
  })

  it('draws every week, and arrows go from one to the next', async () => {
    await desk.goto('/learning')
    await desk.getByRole('heading', { name: /^Week of/ }).waitFor()
    const weeks = (await learning()).weeks.length
    expect(weeks).toBeGreaterThanOrEqual(10)
    expect(await weekButtons().count()).toBe(weeks)
    expect(await barriers(desk)).toEqual([])
    await desk.emulateMedia({ colorScheme: 'dark' })
    expect(await barriers(desk)).toEqual([])
    await desk.emulateMedia({ colorScheme: 'light' })
    const newest = await chosenWeek().getAttribute('data-week')
    await chosenWeek().focus()
    await desk.keyboard.press('ArrowLeft')
    await expect.poll(() => chosenWeek().getAttribute('data-week')).not.toBe(newest)
    await desk.keyboard.press('End')
    await desk.getByText('so far', { exact: false }).first().waitFor()
    const shifted = await shiftsWhile(desk, async () => {
      await desk.keyboard.press('Home')
      await desk.keyboard.press('ArrowRight')
      await desk.getByRole('button', { name: 'What changed' }).click()
      await desk.getByText('Change since the week before, in points').waitFor()
    })
    expect(shifted).toBeLessThan(0.02)
    await desk.getByRole('button', { name: 'By cause' }).click()
  })

  it('opens the conversations behind a cause, and comes back to them', async () => {
    await desk.getByRole('link', { name: 'Learned items' }).click()
    const behind = desk.getByRole('dialog', { name: /^Learned items, week of/ })
    await behind.getByText('No question of this kind was asked').waitFor()
    await desk.keyboard.press('Escape')
    await behind.waitFor({ state: 'detached' })
    await weekButtons().nth(7).click()
    await desk.getByRole('link', { name: 'Learned items' }).click()
    await behind.getByText('9 questions').waitFor()
    await behind.getByRole('button', { name: 'Brought in a person' }).click()
    await behind.getByText('3 questions').waitFor()
    expect(await barriers(desk)).toEqual([])
    await behind.getByRole('link').first().click()
    await thread(desk).getByText('Sparrow teapot').first().waitFor()
    await desk.goBack()
    await behind.getByText('9 questions').waitFor()
    await desk.keyboard.press('Escape')
    await behind.waitFor({ state: 'detached' })
  })

  it('gives the same as a table and as rows', async () => {
    await desk.getByText('As a table').click()
    const table = desk.getByRole('region', { name: 'Weeks as numbers' })
    const weeks = (await learning()).weeks.length
    expect(await table.getByRole('row').count()).toBe(weeks + 1)
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: 'CSV' }).click(),
    ])
    const rows = await readFile((await download.path()) ?? '', 'utf8')
    expect(rows.trim().split('\r\n')).toHaveLength(weeks + 1)
    expect(rows).toMatch(/^week,matters,escalated,rate/)
  })

  it('shows what an item avoided and what speaks against it, and takes it out of use', async () => {
    const table = desk.getByRole('region', { name: 'Learned items', exact: true })
    const line = table.getByRole('row').filter({ hasText: unwritten })
    await line.getByText(/expected, .* came/).waitFor()
    await line.getByText('To look at').waitFor()
    const waiting = desk.getByRole('article', { name: unwritten })
    await waiting.getByText('called wrong by the customer').waitFor()
    await waiting.getByRole('textbox', { name: /^Why/ }).fill('The price has changed.')
    await waiting.getByRole('button', { name: 'Take it out of use' }).click()
    await line.getByText('Kept out of use').waitFor()
    await line.getByText('The price has changed.').waitFor()
    expect((await item())?.status).toBe('retired')
    await desk.getByText('Decided before (1)').waitFor()
  })

  it('goes from a gap straight to teaching, begun with what customers asked', async () => {
    const missing = desk
      .getByRole('listitem')
      .filter({ hasText: gap })
      .filter({ has: desk.getByRole('heading', { name: gap }) })
    await missing.getByText(/^Spares/).waitFor()
    await missing.getByRole('link', { name: 'Write the article' }).click()
    await expect.poll(() => desk.getByLabel('Title').inputValue()).toBe(gap)
    await desk.getByLabel('Text').fill('No, but we know who does.')
    // By key: what is offered to Ingrid may lie over the button.
    await desk.getByRole('button', { name: 'Publish' }).press('Enter')
    await desk.getByRole('heading', { name: gap }).waitFor()
  })

  it('and no page has complained', () => {
    expect(ingrid.complaints).toEqual([])
  })
})

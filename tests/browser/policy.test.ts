import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
  enterDesk,
  openBrowser,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  type Visitor,
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser
let desks: Visitor[]
let here: Page
let elsewhere: Page

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  desks = [await visitor(browser, house.url), await visitor(browser, house.url)]
  ;[here, elsewhere] = desks.map(({ page }) => page) as [Page, Page]
  for (const { page } of desks) {
    await enterDesk(page, 'Ingrid')
    await page.goto('/policy')
  }
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const refundLimit = (page: Page) => page.getByLabel('Refund limit in euros')
const publish = (page: Page) => page.getByRole('button', { name: /^Publish version/ })

describe('a draft of the policy', () => {
  it('lies in the house: whoever opens the triggers elsewhere goes on with it', async () => {
    await here.getByLabel('Prohibited words').fill('no way')
    await refundLimit(here).fill('20')
    await here.getByText(/Draft of Ingrid.*, saved/).waitFor()
    await elsewhere.reload()
    await elsewhere.getByText(/Draft of Ingrid.*, saved/).waitFor()
    expect(await refundLimit(elsewhere).inputValue()).toBe('20')
    expect(await elsewhere.getByLabel('Prohibited words').inputValue()).toBe('no way')
  })

  it('is not overwritten by a desk that has not seen the newest one', async () => {
    await refundLimit(elsewhere).fill('25')
    await elsewhere.getByText(/Draft of Ingrid.*, saved/).waitFor()
    await expect.poll(() => draftLimit(elsewhere)).toBe(2_500)
    await refundLimit(here).fill('30')
    await here.getByRole('button', { name: 'Load the newer draft' }).click()
    await expect.poll(() => refundLimit(here).inputValue()).toBe('25')
  })

  it('shows what was published meanwhile, and carries its changes over', async () => {
    await publishElsewhere(elsewhere)
    await publish(here).click()
    const conflict = here.getByRole('region', { name: 'A newer version was published' })
    await conflict.getByText('waits.steerMinutes').waitFor()
    expect(await barriers(here)).toEqual([])
    await conflict.getByRole('button', { name: /Carry my changes over/ }).press('Enter')
    await conflict.waitFor({ state: 'detached' })
    expect(await here.getByLabel('Minutes to wait for guidance').inputValue()).toBe('7')
    expect(await refundLimit(here).inputValue()).toBe('25')
    await here.getByText(/Draft of Ingrid.*, saved/).waitFor()
    await publish(here).click()
    await here.getByText(/Version \d+ is in force/).waitFor()
    await publish(here).waitFor({ state: 'detached' })
  })

  it('and no page has complained', () => {
    const refused = /status of 409/
    const complaints = desks.flatMap((desk) => desk.complaints)
    expect(complaints.filter((complaint) => !refused.test(complaint))).toEqual([])
  })
})

const draftLimit = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { draft } = await (await fetch('/api/policy/draft')).json()
    return draft?.document.actions.refundLimitCents
  })

/** Somebody publishes by other means, from what is in force. */
const publishElsewhere = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const me = await (await fetch('/api/session')).json()
    const { document } = await (await fetch('/api/policy')).json()
    const headers = { 'content-type': 'application/json', 'x-baton-csrf': me.csrf }
    const waits = { ...document.waits, steerMinutes: 7 }
    const body = JSON.stringify({ ...document, waits })
    await fetch('/api/policy?confirm=true', { method: 'PUT', headers, body })
  })

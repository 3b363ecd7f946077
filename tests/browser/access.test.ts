import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
  bubbleOn,
  enterDesk,
  openBrowser,
  openBubble,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  rowWith,
  type Visitor,
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  const waiting = await visitor(browser, house.url)
  const bubble = await openBubble(waiting.page)
  await bubble.askForPerson()
  await bubble.panel
    .getByText(/next in line|number \d+ in line/)
    .first()
    .waitFor()
  const asking = await visitor(browser, house.url)
  await (await openBubble(asking.page)).say('Do you sell a teapot for loose leaf oolong?')
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** Each scene and what stands there once it is drawn. */
const scenes = [
  ['/overview', 'heading', 'Overview'],
  ['/knowledge', 'heading', 'Knowledge'],
  ['/policy', 'heading', 'Triggers'],
  ['/board', 'heading', 'Board'],
  ['/callbacks', 'region', 'Calendar'],
  ['/on-call', 'heading', 'Pages'],
  ['/service/queues', 'heading', 'Who would get this?'],
  ['/service/hours', 'heading', 'Teams and hours'],
  ['/service/promises', 'heading', 'Promised times'],
  ['/service/waiting', 'heading', 'Afterwards'],
  ['/service/texts', 'region', 'Preview'],
  ['/service/on-call', 'heading', 'On call'],
  ['/learning', 'heading', 'Learning'],
  ['/quality', 'heading', 'Answers to check'],
  ['/reviews', 'heading', 'To review'],
  ['/reviews/results', 'heading', 'Results'],
  ['/reviews/calibration', 'heading', 'Calibration'],
  ['/simulations', 'heading', 'Simulations'],
  ['/audit', 'heading', 'Audit'],
  ['/settings', 'heading', 'People'],
  ['/settings/channels', 'heading', 'Channels'],
  ['/gallery', 'heading', 'Gallery'],
] as const

describe.each([
  ['light', false],
  ['dark', true],
] as const)('with eyes, ears or keys only, in the %s look', (_look, dark) => {
  let somebody: Visitor
  beforeAll(async () => {
    somebody = await visitor(browser, house.url, { dark, still: true })
    await somebody.page.goto('/sign-in')
    await somebody.page.getByRole('button', { name: 'Enter as Ingrid' }).waitFor()
    expect(await barriers(somebody.page)).toEqual([])
    await enterDesk(somebody.page, 'Ingrid')
  })

  it('one can work the inbox and a conversation with its handoff', async () => {
    const { page } = somebody
    await rowWith(page, 'Visitor').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await rowWith(page, 'Visitor').first().click()
    await page.getByText('Why now').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('one can answer the assistant', async () => {
    const { page } = somebody
    await page.goto('/steer')
    await page.getByRole('textbox', { name: 'Your answer' }).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it.each(scenes)('one can use %s', async (address, role, name) => {
    const { page } = somebody
    await page.goto(address)
    await page.getByRole(role, { name }).first().waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('one can write in the bubble', async () => {
    const { page, context } = await visitor(browser, house.url, { dark, still: true })
    const bubble = await openBubble(page)
    await bubble.say('I forgot my password, how do I get back in?')
    await bubble.log.locator('.source').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await bubbleOn(page).askForPerson()
    await bubble.panel
      .getByText(/next in line|number \d+ in line/)
      .first()
      .waitFor()
    expect(await barriers(page)).toEqual([])
    await context.close()
  })

  it('and no page of the desk complains to the console', () => {
    expect(somebody.complaints).toEqual([])
  })
})

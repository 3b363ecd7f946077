import type { Lookback } from '@baton/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
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

const card = () => desk.getByRole('region', { name: 'Four questions' })
const answered = async (conversation: string): Promise<Lookback> => {
  const address = `/api/conversations/${conversation}/lookback`
  return (await (await desk.request.get(address)).json()).lookback
}
const openOne = () => new URL(desk.url()).pathname.split('/').at(-1) ?? ''

describe('the four questions', () => {
  it('come up when somebody resolves, as the record suggests, and one key confirms them', async () => {
    const { page } = await visitor(browser, house.url)
    const bubble = await openBubble(page)
    await bubble.askForPerson()
    await bubble.panel
      .getByText(/next in line|number \d+ in line/)
      .first()
      .waitFor()
    await desk.goto('/inbox/unassigned')
    await rowWith(desk, 'Visitor').click()
    await desk.getByText('Why now').waitFor()
    await desk.keyboard.press('t')
    await desk.keyboard.type('Hello, what can I do for you?')
    await desk.keyboard.press('Control+Enter')
    await bubble.reads('Hello, what can I do for you?')
    expect(await card().count()).toBe(0)
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('e')
    await card().waitFor()
    const why = card().getByLabel('Why did it need a person?')
    expect(await why.inputValue()).toBe('customer_wish')
    await card().getByText('Reason: asked for a person.').waitFor()
    expect(await barriers(desk)).toEqual([])
    await desk.keyboard.press('c')
    await card().waitFor({ state: 'detached' })
    await desk.getByText('Noted, thank you.').waitFor()
    await expect.poll(async () => (await answered(openOne())).state).toBe('confirmed')
    expect(await answered(openOne())).toMatchObject({
      changed: [],
      confirmedByName: 'Ingrid Baert',
    })
    await page.context().close()
  })

  it('come back when that is undone, and can be answered otherwise', async () => {
    await desk.keyboard.press('Control+z')
    await card().waitFor()
    await card().getByLabel('Why did it need a person?').selectOption('feelings')
    await card().getByText('The record suggested: The customer wanted a person.').waitFor()
    await card().getByLabel('Anything to add? (optional)').fill('She was upset already.')
    await card().getByRole('button', { name: 'Save' }).click()
    await card().waitFor({ state: 'detached' })
    await expect.poll(async () => (await answered(openOne())).state).toBe('answered')
    expect(await answered(openOne())).toMatchObject({
      ...{ changed: ['why'], note: 'She was upset already.' },
      answers: { why: 'feelings' },
    })
    await desk.reload()
    await desk.getByRole('button', { name: 'Reopen' }).waitFor()
    expect(await card().count()).toBe(0)
  })

  it('stand in one line where the next question waits, and look right in the dark', async () => {
    const { page } = await visitor(browser, house.url)
    const bubble = await openBubble(page)
    await bubble.say('Do you sell a teapot for loose leaf oolong?')
    await bubble.reads('is asking the team and will answer here')
    await desk.emulateMedia({ colorScheme: 'dark' })
    await desk.goto('/steer')
    const questions = desk.getByRole('region', { name: 'Questions' })
    await questions.getByRole('link').filter({ hasText: 'oolong' }).click()
    await desk.getByRole('heading', { name: /oolong/ }).waitFor()
    const conversation = openOne()
    await desk.getByRole('textbox', { name: 'Your answer' }).fill('Yes, the Sparrow, with a sieve.')
    await desk.getByText('The customer would read').waitFor()
    await desk.getByRole('button', { name: 'Send to assistant' }).click()
    await card().waitFor()
    await bubble.isTold(/Sparrow/)
    await card()
      .getByText(/^Why: Knowledge was missing · /)
      .waitFor()
    expect(await barriers(desk)).toEqual([])
    await card().getByRole('button', { name: 'Look at the four questions' }).click()
    await card().getByLabel('What would spare the next one?').waitFor()
    expect(await barriers(desk)).toEqual([])
    await card().getByRole('button', { name: 'Confirm' }).click()
    await card().waitFor({ state: 'detached' })
    await expect.poll(async () => (await answered(conversation)).state).toBe('confirmed')
    expect(ingrid.complaints).toEqual([])
    await page.context().close()
  })
})

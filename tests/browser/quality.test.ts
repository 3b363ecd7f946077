import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BubbleOf,
  barriers,
  enterDesk,
  openBrowser,
  openBubble,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  rowWith,
  shiftsWhile,
  thread,
  type Visitor,
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser
let ingrid: Visitor
let desk: Page
let customer: Visitor
let bubble: BubbleOf

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  ingrid = await visitor(browser, house.url)
  desk = ingrid.page
  await enterDesk(desk, 'Ingrid')
  customer = await visitor(browser, house.url)
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const thumb = (name: string) => bubble.log.getByRole('button', { name, exact: true }).last()

describe('whether an answer was right', () => {
  it('is asked of a supervisor, who draws every answer and judges the oldest by a key', async () => {
    await desk.keyboard.press('g')
    await desk.keyboard.press('q')
    await desk.getByRole('heading', { name: 'Answers to check' }).waitFor()
    await desk.getByRole('spinbutton', { name: 'Answers to look at, in percent' }).fill('100')
    await desk.getByRole('button', { name: 'Save' }).click()
    await desk.getByText('It counts from the next answer on').waitFor()
    expect((await settingsOf(desk)).auditShare).toBe(1)

    bubble = await openBubble(customer.page)
    await bubble.say('I forgot my password, how do I get back in?')
    await bubble.log.locator('.source').first().waitFor()
    await desk.reload()
    const open = desk.getByRole('article', { name: /^Answer to/ })
    await open.waitFor()
    const question = await open.getByRole('heading').textContent()
    const before = (await qualityOf(desk)).audited
    await desk.keyboard.press('y')
    await expect.poll(async () => (await qualityOf(desk)).audited).toBe(before + 1)
    await expect
      .poll(() => desk.getByRole('heading', { name: question ?? '', exact: true }).count())
      .toBe(0)
  })

  it('is said by a customer with a thumb that stays, and the desk shows it', async () => {
    await thumb('Not helpful').click()
    await expect.poll(() => thumb('Not helpful').getAttribute('aria-pressed')).toBe('true')
    await desk.goto('/inbox/all')
    await rowWith(desk, 'Visitor').first().click()
    await thread(desk).getByText('The customer found this answer not helpful').waitFor()
    await customer.page.reload()
    await bubble.log.locator('.source').first().waitFor()
    await expect.poll(() => thumb('Not helpful').getAttribute('aria-pressed')).toBe('true')
  })

  it('is said by an agent where they read it, with the article that would have been right', async () => {
    const wrong = thread(desk).getByRole('button', { name: 'Wrong answer' }).first()
    await wrong.focus()
    await desk.keyboard.press('Enter')
    const picker = desk.getByRole('combobox', { name: 'Find an article' })
    await picker.fill('pay')
    await desk.getByRole('option', { name: /Ways to pay/ }).waitFor()
    expect(await barriers(desk)).toEqual([])
    await picker.press('Enter')
    await thread(desk)
      .getByText(/Ingrid.* marked an answer as wrong/)
      .waitFor()
    expect(await wrong.getAttribute('aria-pressed')).toBe('true')
  })

  it('or in words of their own, which become an answer for the next who asks', async () => {
    await thread(desk).getByRole('button', { name: 'Wrong answer' }).first().press('Enter')
    await desk.getByRole('combobox', { name: 'Find an article' }).press('Tab')
    const field = desk.getByRole('textbox', { name: 'Write the right answer' })
    await expect
      .poll(() => desk.evaluate('document.activeElement.ariaLabel'))
      .toBe('Write the right answer')
    await desk.keyboard.type('We send a new password by letter.')
    await desk.keyboard.press('Control+Enter')
    await field.waitFor({ state: 'detached' })
    const taught = async (): Promise<string[]> => {
      const { items } = await (await desk.request.get('/api/articles?origin=taught')).json()
      return items.map(({ title }: { title: string }) => title)
    }
    // The field goes at once; the house may still be writing.
    await expect.poll(taught).toContain('I forgot my password, how do I get back in?')
  })

  it('can be asked without moving what one reads', async () => {
    const shifted = await shiftsWhile(desk, async () => {
      await thread(desk).getByText('Forgot password').first().hover()
      await thread(desk).getByRole('button', { name: 'Right', exact: true }).first().focus()
    })
    expect(shifted).toBeLessThan(0.02)
  })

  it('and no page has complained', () => {
    expect([...ingrid.complaints, ...customer.complaints]).toEqual([])
  })
})

type Quality = { audited: number; settings: { auditShare: number } }

const qualityOf = (page: Page): Promise<Quality> =>
  page.evaluate(async () => (await fetch('/api/quality')).json())
const settingsOf = async (page: Page) => (await qualityOf(page)).settings

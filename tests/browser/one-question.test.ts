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
  type Visitor,
  visitor,
} from './kit.ts'

const ways = [
  'Do you sell a kettle for camping stoves?',
  'Can I buy a kettle for a camping stove?',
  'do you sell kettles for camping stoves',
]
const answer = 'Yes, the Heron kettle is made for camping stoves.'

let house: RunningHouse
let browser: Browser
let tomas: Visitor
let desk: Page
let customers: BubbleOf[]

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  tomas = await visitor(browser, house.url, { still: true })
  desk = tomas.page
  await enterDesk(desk, 'Tomás')
  customers = []
  for (const words of ways) {
    const customer = await visitor(browser, house.url)
    const bubble = await openBubble(customer.page)
    await bubble.say(words)
    await bubble.reads('Wren is asking the team and will answer here')
    customers.push(bubble)
  }
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const questions = () => desk.getByRole('region', { name: 'Questions' })
const cluster = () => questions().getByRole('link').filter({ hasText: 'ask the same' })
const replies = () => desk.getByRole('list', { name: 'What each customer would read' })
const ticks = () => replies().getByRole('checkbox')

describe('one question of several customers', () => {
  it('stands in the list once, with how many ask it', async () => {
    await desk.goto('/steer')
    await cluster().filter({ hasText: 'kettle' }).click()
    await desk.getByText('3 customers ask the same').waitFor()
    expect(await questions().getByRole('link').filter({ hasText: 'kettle' }).count()).toBe(1)
    expect(await barriers(desk)).toEqual([])
  })

  it('can be used in the dark look, and on a narrow screen', async () => {
    const noor = await visitor(browser, house.url, { dark: true, still: true, width: 700 })
    await enterDesk(noor.page, 'Noor')
    await noor.page.goto('/steer')
    const list = noor.page.getByRole('region', { name: 'Questions' })
    await list.getByRole('link').filter({ hasText: 'ask the same' }).first().click()
    await noor.page.getByText('customers ask the same').waitFor()
    expect(await barriers(noor.page)).toEqual([])
    expect(noor.complaints).toEqual([])
    await noor.context.close()
  })

  it('shows what each of them would read, before anything goes out', async () => {
    const send = desk.getByRole('button', { name: /^Answer \d of 3/ })
    expect(await send.isDisabled()).toBe(true)
    await desk.getByRole('textbox', { name: 'Your answer' }).fill(answer)
    await desk.getByText('It fits all of them.').waitFor()
    expect(await replies().getByText(answer).count()).toBe(3)
    expect(await barriers(desk)).toEqual([])
  })

  it('is answered by keys, for those who are not left out', async () => {
    await ticks().nth(2).focus()
    await desk.keyboard.press('Space')
    await desk.getByRole('button', { name: 'Answer 2 of 3' }).waitFor()
    await desk.getByRole('textbox', { name: 'Your answer' }).focus()
    await desk.keyboard.press('Control+Enter')
    await desk.getByText('The assistant answers 2 customers.').waitFor()
    const [first, second] = customers as [BubbleOf, BubbleOf]
    await first.isTold(/Heron kettle/)
    await second.isTold(/Heron kettle/)
    await cluster().filter({ hasText: 'kettle' }).waitFor({ state: 'detached' })
    await questions().getByRole('link').filter({ hasText: 'kettle' }).waitFor()
  })

  it('and no page complains', () => {
    expect(tomas.complaints).toEqual([])
  })
})

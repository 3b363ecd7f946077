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

let house: RunningHouse
let browser: Browser
let ingrid: Visitor
let desk: Page
let customer: Visitor
let bubble: BubbleOf

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  ingrid = await visitor(browser, house.url, { still: true })
  desk = ingrid.page
  await enterDesk(desk, 'Ingrid')
  customer = await visitor(browser, house.url)
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const offers = () => desk.getByRole('region', { name: 'Offered to you' })

describe('what is offered to an agent', () => {
  it('comes up over whatever they do, and leaves the cursor where it is', async () => {
    await desk.goto('/knowledge')
    const search = desk.getByRole('searchbox').or(desk.getByRole('textbox')).first()
    await search.focus()
    bubble = await openBubble(customer.page)
    await bubble.askForPerson()
    await offers().getByRole('article').first().waitFor()
    expect(await search.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true)
    expect(await barriers(desk)).toEqual([])
  })

  it('is taken by a key once the cursor is out of the field', async () => {
    const card = offers().getByRole('article').last()
    const name = (await card.getAttribute('aria-label')) ?? ''
    await desk.keyboard.press('Escape')
    // A key pressed as the card comes up was meant for something else, so it settles first.
    await expect
      .poll(async () => {
        await desk.keyboard.press('y')
        return desk.url()
      })
      .toMatch(/\/(inbox|steer)\//)
    await desk.getByRole('article', { name }).waitFor({ state: 'detached' })
  })
})

describe('the service plan', () => {
  it('says what publishing would change, and keeps the draft while one looks elsewhere', async () => {
    await desk.goto('/service/waiting')
    const updates = desk.getByRole('spinbutton', { name: 'Updates by text in one wait' })
    await updates.fill('3')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('g')
    await desk.keyboard.press('k')
    await desk.getByRole('heading', { name: 'Knowledge' }).first().waitFor()
    await desk.goBack()
    expect(await updates.inputValue()).toBe('3')
    await desk.getByRole('button', { name: 'Publish…' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByText('updates on paid channels').waitFor()
    expect(await barriers(desk)).toEqual([])
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await desk.getByText(/Version \d+ is in force/).waitFor()
  })

  it('refuses at its place what could never work', async () => {
    await desk.goto('/service/hours')
    const zone = desk.getByRole('combobox', { name: /^Time zone of/ }).first()
    await zone.fill('Nowhere/Land')
    await desk.getByText('No clock is known by this name.').first().waitFor()
    await desk.getByText(/not right yet/).waitFor()
    await expect.poll(() => desk.getByRole('button', { name: 'Publish…' }).isDisabled()).toBe(true)
    await desk.getByRole('button', { name: 'Discard' }).click()
    await desk.getByText(/not right yet/).waitFor({ state: 'detached' })
  })

  it('shows what a version changed', async () => {
    await desk.goto('/service/versions')
    const newest = desk.getByRole('listitem').first()
    await newest.getByText(/Version \d+/).click()
    await newest.getByText(/updates on paid channels|The first version published/).waitFor()
  })

  it('says who would get something, and why not the others', async () => {
    await desk.goto('/service/queues')
    await desk.getByText(/is asked|Nobody can be asked now/).waitFor()
  })
})

describe('the board of a supervisor', () => {
  it('is one key pair away and shows who waits and who is there', async () => {
    await desk.goto('/knowledge')
    await desk.getByRole('heading', { name: 'Knowledge' }).first().waitFor()
    await desk.keyboard.press('g')
    await desk.keyboard.press('b')
    await desk.getByRole('heading', { name: 'Board' }).waitFor()
    await desk.getByRole('group', { name: 'Ingrid' }).first().waitFor()
    expect(await barriers(desk)).toEqual([])
  })

  it('lets the keyboard do what the pointer does by pulling', async () => {
    const other = await visitor(browser, house.url)
    const waiting = await openBubble(other.page)
    await waiting.askForPerson()
    const row = desk.getByRole('region', { name: 'Queues' }).getByRole('listitem').first()
    await row.waitFor()
    await row.getByRole('link').focus()
    await desk.keyboard.press('w')
    await desk
      .getByRole('dialog')
      .getByText(/is asked|Nobody can be asked now/)
      .waitFor()
    await desk.keyboard.press('Escape')
    await row.getByRole('link').focus()
    await desk.keyboard.press('a')
    const place = desk.getByRole('combobox', { name: 'Person or queue' })
    await place.fill('Ingrid')
    await place.press('Enter')
    await desk.getByText(/goes to Ingrid/).waitFor()
  })
})

describe('the calendars', () => {
  it('show promised callbacks, and what is free to promise', async () => {
    await desk.goto('/callbacks')
    await desk.getByRole('region', { name: 'Calendar' }).waitFor()
    await desk.getByRole('button', { name: 'Book' }).click()
    await desk.getByRole('combobox', { name: 'When' }).waitFor()
    expect(await barriers(desk)).toEqual([])
    await desk.keyboard.press('Escape')
  })

  it('page somebody as a test, who says that they come', async () => {
    await desk.goto('/on-call')
    await desk.getByRole('button', { name: 'Test page to me' }).click()
    await desk.getByRole('button', { name: 'I am coming' }).click()
    await desk.getByText(/Ingrid.* comes/).waitFor()
    expect(await barriers(desk)).toEqual([])
  })
})

describe('what a person is asked for', () => {
  it('is set by a supervisor', async () => {
    await desk.goto('/settings/people')
    await desk.getByRole('button', { name: /^What Noor.* is asked for$/ }).click()
    const skills = desk.getByRole('combobox', { name: 'Skills' })
    await skills.fill('oolong')
    await skills.press('Enter')
    expect(await barriers(desk)).toEqual([])
    await desk.getByRole('button', { name: 'Save' }).click()
    await desk
      .getByRole('listitem')
      .filter({ hasText: 'Noor' })
      .getByText(/oolong/)
      .waitFor()
  })

  it('and no page has complained', () => {
    expect(ingrid.complaints).toEqual([])
  })
})

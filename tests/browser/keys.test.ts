import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BubbleOf,
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
let agent: Visitor
let desk: Page
let bubble: BubbleOf

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  bubble = await openBubble((await visitor(browser, house.url)).page)
  await bubble.say('I forgot my password, how do I get back in?')
  await bubble.log.locator('.source').first().waitFor()
  await bubble.askForPerson()
  await bubble.panel
    .getByText(/next in line|number \d+ in line/)
    .first()
    .waitFor()
  agent = await visitor(browser, house.url)
  desk = agent.page
  await enterDesk(desk, 'Noor')
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const openRow = () => desk.getByRole('list', { name: 'Conversations' }).locator('a[aria-current]')

const isInThread = () =>
  expect.poll(() => desk.evaluate('document.activeElement.id'), { timeout: 20_000 }).toBe('thread')

describe('a desk without a mouse', () => {
  it('walks the list with J and K and comes back to where it was', async () => {
    await desk.goto('/inbox/all')
    // A pointer on the list holds its order while the simulated customers write.
    await rowWith(desk, '').nth(2).hover()
    await desk.keyboard.press('j')
    await openRow().waitFor()
    const first = desk.url()
    await desk.keyboard.press('j')
    await desk.waitForURL((url) => url.href !== first)
    await desk.keyboard.press('k')
    await desk.waitForURL(first)
    await desk.keyboard.press('Enter')
    await isInThread()
    // Faster than the next conversation comes.
    await desk.keyboard.press('j')
    await desk.keyboard.press('Enter')
    await isInThread()
    expect(desk.url()).not.toBe(first)
  })

  it('takes over, replies and resolves by keys, and what follows T is text at once', async () => {
    await desk.goto('/inbox/unassigned')
    await rowWith(desk, 'Visitor').waitFor()
    await rowWith(desk, 'Visitor').focus()
    await desk.keyboard.press('Enter')
    await desk.getByRole('article', { name: 'Conversation with Visitor' }).waitFor()
    await desk.keyboard.press('t')
    await desk.keyboard.type('the letters h, e and t are no commands here')
    await bubble.panel.getByRole('heading', { name: 'Noor' }).waitFor()
    await desk.keyboard.press('Control+Enter')
    await bubble.reads('the letters h, e and t are no commands here')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('e')
    await bubble.panel.getByText('This conversation is resolved.').waitFor()
  })

  it('shows its keys by ? and finds anything by Ctrl+K', async () => {
    await desk.goto('/inbox/all')
    await rowWith(desk, '').first().waitFor()
    await desk.keyboard.press('?')
    await desk.getByRole('dialog', { name: 'Keys' }).getByText('Take over').waitFor()
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' })
    await desk.keyboard.press('Control+k')
    const palette = desk.getByRole('combobox', { name: 'Find anything' })
    await palette.fill('Go to Knowledge')
    await palette.press('Enter')
    await desk.getByRole('heading', { name: 'Knowledge' }).first().waitFor()
    await desk.keyboard.press('g')
    await desk.keyboard.press('i')
    await desk.waitForURL(/\/inbox\//)
  })

  it('moves nothing under the eye when a conversation opens', async () => {
    await desk.goto('/inbox/all')
    await rowWith(desk, 'Visitor').waitFor()
    const shifted = await shiftsWhile(desk, async () => {
      await desk.keyboard.press('j')
      await thread(desk).waitFor()
      await rowWith(desk, 'Visitor').click()
      await thread(desk).getByText('I forgot my password').waitFor()
      await desk.getByRole('textbox', { name: 'Reply' }).waitFor()
    })
    expect(shifted).toBeLessThan(0.02)
  })

  it('has given the console nothing to complain about', () => {
    expect(agent.complaints).toEqual([])
  })
})

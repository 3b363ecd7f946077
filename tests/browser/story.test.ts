import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  bubbleOn,
  enterDesk,
  openBrowser,
  openBubble,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  rowWith,
  thread,
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser
let desk: Page

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  desk = (await visitor(browser, house.url)).page
  await enterDesk(desk, 'Ingrid')
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

beforeEach(() => pictureWhenFailed(browser))

const customer = async (address?: string) => {
  const who = await visitor(browser, house.url)
  return { ...who, bubble: await openBubble(who.page, address) }
}

/** Only our own customers are anonymous: the simulated ones are signed in. */
const openVisitor = async (view: string): Promise<void> => {
  await desk.goto(`/inbox/${view}`)
  await rowWith(desk, 'Visitor').click()
  await desk.getByRole('article', { name: 'Conversation with Visitor' }).waitFor()
}

const unwritten = 'Do you sell a teapot for loose leaf oolong?'
const sameAgain = 'do you sell a teapot for loose leaf oolong'
const guidance = 'Yes, we sell the Sparrow teapot with a steel sieve for 45 euros.'

describe('one conversation, passed from hand to hand', () => {
  it('goes from the assistant to a person and back, and everybody sees who holds it', async () => {
    const { page, bubble } = await customer()
    await bubble.say('I forgot my password, how do I get back in?')
    await bubble.log.locator('.by-assistant .balloon').first().waitFor()
    await bubble.log.getByText('From: Reset a forgotten password').waitFor()

    await desk.getByRole('link', { name: 'Unassigned' }).click()
    await bubble.askForPerson()
    await bubble.panel
      .getByText(/next in line|number \d+ in line/)
      .first()
      .waitFor()
    // No reload: the row comes to the open desk by itself.
    await rowWith(desk, 'Visitor').click()
    await desk.getByText('Why now').waitFor()
    await desk.getByText(/Visitor asked for a person/).waitFor()
    await thread(desk).getByText('I forgot my password').waitFor()

    await desk.keyboard.press('t')
    await bubble.panel.getByRole('heading', { name: 'Ingrid' }).waitFor()
    await desk.keyboard.type('I have opened your account, please try again.')
    await desk.keyboard.press('Control+Enter')
    await bubble.reads('I have opened your account, please try again.')
    await bubble.log
      .getByText(/Ingrid.*(joined|is with you|here)/)
      .first()
      .waitFor()

    const assistantSaid = await bubble.log.locator('.by-assistant').count()
    await bubble.say('How long does delivery take?')
    await thread(desk).getByText('How long does delivery take?').waitFor()
    await desk.keyboard.type('Two days.')
    await desk.keyboard.press('Control+Enter')
    await bubble.reads('Two days.')
    expect(await bubble.log.locator('.by-assistant').count()).toBe(assistantSaid)

    await desk.keyboard.press('Escape')
    await desk.keyboard.press('h')
    const handBack = desk.getByRole('dialog', { name: 'Hand back to the assistant' })
    await handBack.getByLabel('Done', { exact: true }).fill('Opened the account by hand')
    await handBack.getByRole('button', { name: 'Hand back' }).click()
    await bubble.panel.getByRole('heading', { name: 'Wren' }).waitFor()
    await bubble.say('Can I pay with PayPal?')
    await bubble.log.getByText(/From: Ways to pay/).waitFor()
    await page.context().close()
  })

  it('asks a person once, tells the customer, and knows the answer for the next one', async () => {
    const first = await customer()
    await first.bubble.say(unwritten)
    await first.bubble.reads('Wren is asking the team and will answer here')
    await desk.goto('/steer')
    const questions = desk.getByRole('region', { name: 'Questions' })
    await questions.getByRole('link').filter({ hasText: 'oolong' }).click()
    await desk.getByRole('heading', { name: /oolong/ }).waitFor()
    await desk.getByRole('radio', { name: 'Always' }).click()
    await desk.getByRole('textbox', { name: 'Your answer' }).fill(guidance)
    await desk.getByText('The customer would read').waitFor()
    await desk.getByRole('button', { name: 'Send to assistant' }).click()
    await first.bubble.isTold(/Sparrow teapot/)

    const second = await customer()
    await second.bubble.say(sameAgain)
    await second.bubble.isTold(/Sparrow teapot/)
    await second.bubble.log.getByText(/From: .*oolong/).waitFor()
    await Promise.all([first.context.close(), second.context.close()])
  })

  it('shows a customer the same thread after a reload and on a second tab', async () => {
    const { page, bubble, tab, context } = await customer()
    await bubble.say('How do I reset my password?')
    await bubble.log.locator('.source').first().waitFor()
    const before = await bubble.log.textContent()
    await page.reload()
    await bubbleOn(page).log.locator('.source').first().waitFor()
    expect(await bubbleOn(page).log.textContent()).toBe(before)

    const other = await tab('/shop')
    await other.locator('baton-bubble .launcher').click()
    await bubbleOn(other).reads('How do I reset my password?')
    await bubble.say('Where do I download an invoice?')
    await bubbleOn(other).reads('Where do I download an invoice?')
    await context.close()
  })

  it('takes a customer back who no longer wants to wait, in the language of their browser', async () => {
    const { page, context } = await visitor(browser, house.url, { locale: 'de-DE' })
    const bubble = await openBubble(page)
    await bubble.say('Hallo')
    await bubble.isTold(/Was kann ich für Sie tun/)
    await bubble.panel.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click()
    await bubble.panel.getByRole('button', { name: 'Mit dem Assistenten weiter' }).click()
    await bubble.isTold(/Schreiben Sie einfach, was Sie brauchen/)
    await context.close()
  })

  it('loses nothing and doubles nothing when the house dies and comes back', async () => {
    const { bubble, context } = await customer()
    await bubble.askForPerson()
    await bubble.panel
      .getByText(/next in line|number \d+ in line/)
      .first()
      .waitFor()
    await openVisitor('unassigned')
    await bubble.say('One before the fall')
    await thread(desk).getByText('One before the fall').waitFor()

    await house.kill()
    await desk.getByText('Not connected.').waitFor()
    await bubble.say('One into the dark')
    await house.start()
    await desk.getByText('Not connected.').waitFor({ state: 'detached' })
    await thread(desk).getByText('One into the dark').waitFor()
    await bubble.say('One after it')
    await thread(desk).getByText('One after it').waitFor()

    for (const said of ['One before the fall', 'One into the dark', 'One after it']) {
      expect(await thread(desk).getByText(said, { exact: true }).count(), said).toBe(1)
      expect(await bubble.log.getByText(said, { exact: true }).count(), said).toBe(1)
    }
    await context.close()
  })
})

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
  visitor,
} from './kit.ts'

let house: RunningHouse
let browser: Browser
beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await house.close()
})
beforeEach(() => pictureWhenFailed(browser))

const bell = (page: Page, words: string | RegExp) => page.getByRole('button', { name: words })

/** A customer waits, and a colleague names Tomás in a note about them. */
async function mentions(colleague: Page): Promise<void> {
  const { page: shop } = await visitor(browser, house.url)
  const bubble = await openBubble(shop)
  await bubble.say('My grinder smells odd, and I would rather talk about it.')
  await bubble.askForPerson()
  await enterDesk(colleague, 'Ingrid')
  await colleague
    .getByRole('link', { name: /Visitor/ })
    .first()
    .click()
  await colleague
    .getByRole('tab', { name: 'Note' })
    .or(colleague.getByText('Note'))
    .first()
    .waitFor()
  await colleague.keyboard.press('n')
  await colleague.getByRole('textbox', { name: 'Note' }).fill('@Tomás have you seen this before?')
  await colleague.keyboard.press('Control+Enter')
}

describe('a mention', () => {
  it('shows on the bell and the icon, and opening it by keyboard is seeing it', async () => {
    const { page: tomas, complaints } = await visitor(browser, house.url)
    await enterDesk(tomas, 'Tomás')
    await bell(tomas, 'Notifications').waitFor()
    await mentions((await visitor(browser, house.url)).page)
    await bell(tomas, /^Notifications, \d+ new$/).waitFor()
    const icon = tomas.locator('link[rel="icon"]')
    expect(await icon.getAttribute('href')).toBe('/baton-news.svg')
    await tomas.keyboard.press('b')
    const list = tomas.getByRole('dialog', { name: 'Notifications' })
    const mention = list.getByRole('button', { name: /Ingrid Baert mentions you/ })
    await mention.waitFor()
    expect(await barriers(tomas)).toEqual([])
    await mention.press('Enter')
    await tomas.waitForURL(/\/inbox\/all\//)
    await tomas.keyboard.press('b')
    await mention.filter({ hasNotText: 'new' }).waitFor()
    // The simulated customers of the demo may have questions of their own, which nobody is to answer here.
    // Where the mention was the only news, the button is shut or about to be, and a press does nothing.
    await list.getByRole('button', { name: 'Seen all' }).dispatchEvent('click')
    await bell(tomas, 'Notifications').waitFor()
    await expect.poll(() => icon.getAttribute('href')).toBe('/baton.svg')
    expect(complaints).toEqual([])
  })
})

describe('a push message', () => {
  it('wakes the browser while no desk is open, and shows what was told', async () => {
    const { page, context } = await visitor(browser, house.url)
    await context.grantPermissions(['notifications'], { origin: house.url })
    await page.goto('/sign-in')
    await page.evaluate(
      `navigator.serviceWorker.register('/desk-worker.js').then(() => navigator.serviceWorker.ready).then(() => true)`,
    )
    const devtools = await context.newCDPSession(page)
    const known = new Promise<string>((resolve) =>
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations
        if (first) resolve(first.registrationId)
      }),
    )
    await devtools.send('ServiceWorker.enable')
    const registrationId = await known
    const told = {
      id: 'n1',
      title: 'Mia Torres needs a person',
      body: 'Web chat.',
      link: '/inbox/all/x',
    }
    const push = () =>
      devtools.send('ServiceWorker.deliverPushMessage', {
        ...{ origin: house.url, registrationId, data: JSON.stringify(told) },
      })
    await page.goto('about:blank')
    await push()
    await page.goto('/sign-in')
    const shown = `navigator.serviceWorker.ready.then((it) => it.getNotifications()).then((all) => all.map(({ title, body, tag }) => [title, body, tag]))`
    await expect.poll(() => page.evaluate(shown)).toEqual([[told.title, told.body, told.id]])
  })
})

describe('the settings of notifications', () => {
  it('can be used by everybody, and hold after they were saved', async () => {
    const { page } = await visitor(browser, house.url, { still: true })
    await enterDesk(page, 'Noor')
    await page.goto('/settings/notifications')
    await page.getByRole('checkbox', { name: 'Offers by E-mail' }).check()
    await page.getByRole('switch', { name: 'Quiet hours' }).click()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await page.getByText('Saved. It holds from now on.').waitFor()
    await page.reload()
    expect(await page.getByRole('checkbox', { name: 'Offers by E-mail' }).isChecked()).toBe(true)
    expect(await page.getByRole('switch', { name: 'Quiet hours' }).isChecked()).toBe(true)
  })
})

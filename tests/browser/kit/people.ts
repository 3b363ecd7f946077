import type { Locator, Page } from 'playwright-core'

/** Enters the demo's desk by one click and waits until the inbox stands there. */
export async function enterDesk(page: Page, name: 'Ingrid' | 'Noor' | 'Tomás'): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: `Enter as ${name}` }).click()
  await page.getByRole('heading', { name: 'Inbox' }).waitFor()
}

/** The bubble as a customer sees and uses it. */
export type BubbleOf = {
  readonly panel: Locator
  readonly log: Locator
  say(text: string): Promise<void>
  /** Resolves when the text stands in the thread. */
  reads(text: string | RegExp): Promise<void>
  /** Resolves when the assistant has said it. */
  isTold(text: string | RegExp): Promise<void>
  askForPerson(): Promise<void>
}

export async function openBubble(page: Page, address = '/shop'): Promise<BubbleOf> {
  await page.goto(address)
  await page.locator('baton-bubble .launcher').click()
  return bubbleOn(page)
}

export function bubbleOn(page: Page): BubbleOf {
  const panel = page.locator('baton-bubble #panel')
  const log = panel.getByRole('log')
  const field = panel.getByRole('textbox')
  return {
    panel,
    log,
    say: async (text) => {
      await field.fill(text)
      await field.press('Enter')
    },
    reads: (text) => log.getByText(text).last().waitFor(),
    isTold: (text) => log.locator('.by-assistant .balloon').filter({ hasText: text }).waitFor(),
    askForPerson: () => panel.getByRole('button', { name: 'Talk to a person' }).click(),
  }
}

/** The row of a conversation in the list that is open, known by words of its last line. */
export const rowWith = (page: Page, words: string): Locator =>
  page.getByRole('list', { name: 'Conversations' }).getByRole('link').filter({ hasText: words })

export const thread = (page: Page): Locator => page.getByRole('region', { name: 'Messages' })

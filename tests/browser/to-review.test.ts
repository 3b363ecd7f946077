import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
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
let desk: Page

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: true }), openBrowser()])
  desk = (await visitor(browser, house.url)).page
  await enterDesk(desk, 'Tomás')
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

type Rows = { items: { id: string; customer: { name: string } }[] }
type Articles = { items: { id: string; title: string }[] }

/** What the desk itself could ask of the house, without its screens. */
const ask = <Answer>(method: string, path: string, body: object = {}): Promise<Answer> =>
  desk.evaluate(
    async ([how, where, what]): Promise<Answer> => {
      const me = await (await fetch('/api/session')).json()
      const headers = { 'content-type': 'application/json', 'x-baton-csrf': me.csrf }
      const answer = await fetch(where, {
        method: how,
        headers,
        ...(how !== 'GET' && { body: what }),
      })
      if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    [method, path, JSON.stringify(body)] as const,
  )

/** Somebody asks what nobody knows, and is helped by a person. */
async function isHelped(question: string, reply: string): Promise<void> {
  const bubble = await openBubble((await visitor(browser, house.url)).page)
  await bubble.say(question)
  await bubble.askForPerson()
  await bubble.panel
    .getByText(/next in line|number \d+ in line/)
    .first()
    .waitFor()
  const { items } = await ask<Rows>('GET', '/api/conversations?view=unassigned')
  const id = items.find(({ customer }) => customer.name === 'Visitor')?.id
  await ask('POST', `/api/conversations/${id}/take-over`)
  const key = crypto.randomUUID()
  await ask('POST', `/api/conversations/${id}/reply`, { key, text: reply, sawMessage: null })
  await bubble.reads(reply)
  await ask('POST', `/api/conversations/${id}/resolve`)
}

it('an article that ends soon stands among what to look at, and leads to itself', async () => {
  const { items } = await ask<Articles>('GET', '/api/articles')
  const [article] = items
  const validUntil = new Date(Date.now() + 86_400_000).toISOString()
  const life = { validFrom: null, validUntil, reviewAt: null, owner: null }
  await ask('PUT', `/api/articles/${article?.id}/life`, life)
  await desk.goto('/knowledge/review')
  const old = desk.getByRole('region', { name: 'Articles to look at' })
  await old.getByText('Ends soon').waitFor()
  await old.getByRole('link', { name: article?.title ?? '' }).click()
  await desk.waitForURL((url) => url.pathname.endsWith(article?.id ?? ''))
})

it('two suggestions that ask the same become one by a choice, with the answers behind both', async () => {
  await isHelped(
    'Do you engrave silver spoons?',
    'We engrave up to twelve letters on every silver spoon, within a week.',
  )
  await isHelped(
    'My kettle whistles out of tune',
    'Turn the whistle by a quarter until it clicks; then it sounds in tune again.',
  )
  await desk.goto('/knowledge/review')
  const cards = desk.getByRole('heading', { level: 3 }).filter({ hasText: /spoon|kettle/i })
  await expect.poll(() => cards.count()).toBe(2)
  const into = desk.getByRole('combobox', { name: /^Merge ".*(spoon|kettle)/i }).first()
  const other = into.locator('option').filter({ hasText: /spoon|kettle/i })
  await into.selectOption((await other.first().getAttribute('value')) ?? '')
  await expect.poll(() => cards.count()).toBe(1)
  await desk.getByText('The 2 answers behind it').click()
  await desk
    .getByText(/twelve letters/)
    .first()
    .waitFor()
  await desk
    .getByText(/until it clicks/)
    .first()
    .waitFor()
})

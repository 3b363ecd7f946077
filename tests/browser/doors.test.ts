import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  barriers,
  openBrowser,
  openHouse,
  pictureWhenFailed,
  type RunningHouse,
  type Visitor,
  visitor,
} from './kit.ts'

const owner = { email: 'vera@example.com', password: 'a long enough secret' }
const newcomer = { email: 'omar@example.com', password: 'another long secret' }

let house: RunningHouse
let browser: Browser
let vera: Visitor

beforeAll(async () => {
  ;[house, browser] = await Promise.all([openHouse({ demo: false }), openBrowser()])
  vera = await visitor(browser, house.url)
})

beforeEach(() => pictureWhenFailed(browser))

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const inbox = (page: Page) => page.getByRole('heading', { name: 'Inbox' })

describe('an empty house and its doors', () => {
  it.each([false, true])('bars nobody from its first page (dark: %s)', async (dark) => {
    const { page, context } = await visitor(browser, house.url, { dark, still: true })
    await page.goto('/welcome')
    await page.getByRole('heading', { name: 'Welcome to Baton' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await context.close()
  })

  it('asks the first person who they are, and lets them out and in again', async () => {
    const { page } = vera
    await page.goto('/')
    await page.getByRole('heading', { name: 'Welcome to Baton' }).waitFor()
    await page.getByLabel('Company').fill('Lanterns and Sons')
    await page.getByLabel('Your name').fill('Vera Blom')
    await page.getByLabel('E-mail').fill(owner.email)
    await page.getByLabel('Password').fill(owner.password)
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await inbox(page).waitFor()
    await page.getByText('Nobody is waiting for a person').waitFor()

    await page.getByRole('button', { name: /Vera Blom/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await signIn(page, owner.email, owner.password)
    await inbox(page).waitFor()
  })

  it('says in a sentence that a password is wrong, and keeps what was typed', async () => {
    const { page, context } = await visitor(browser, house.url)
    await page.goto('/sign-in')
    await signIn(page, owner.email, 'not the secret at all')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/password/i)
    expect(await page.getByLabel('E-mail').inputValue()).toBe(owner.email)
    await context.close()
  })

  it('lets an agent read the triggers but not publish them, on screen or around it', async () => {
    const { page } = vera
    await page.goto('/settings/people')
    await page.getByRole('button', { name: 'Add a person' }).click()
    const form = page.getByRole('dialog', { name: 'Add a person' })
    await form.getByLabel('Name').fill('Omar Diallo')
    await form.getByLabel('E-mail').fill(newcomer.email)
    await form.getByLabel('First password').fill(newcomer.password)
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByText(newcomer.email).waitFor()

    const omar = await visitor(browser, house.url)
    await omar.page.goto('/sign-in')
    await signIn(omar.page, newcomer.email, newcomer.password)
    await inbox(omar.page).waitFor()
    await omar.page.goto('/policy')
    await omar.page.getByText('Supervisors may change it.').waitFor()
    expect(await omar.page.getByRole('switch').first().isDisabled()).toBe(true)
    expect(await omar.page.getByRole('button', { name: /Publish/ }).count()).toBe(0)
    expect(await publishAround(omar.page)).toMatchObject({
      status: 403,
      message: expect.stringMatching(/\w+ .*\./),
    })
    await omar.context.close()
  })
})

/** Asks the house directly, as somebody would who does not care what the screen offers. */
function publishAround(page: Page): Promise<{ status: number; message: string }> {
  return page.evaluate(async () => {
    const me = await (await fetch('/api/session')).json()
    const policy = await (await fetch('/api/policy')).json()
    const headers = { 'content-type': 'application/json', 'x-baton-csrf': me.csrf }
    const body = JSON.stringify(policy.document)
    const answer = await fetch('/api/policy', { method: 'PUT', headers, body })
    return { status: answer.status, message: (await answer.json()).message }
  })
}

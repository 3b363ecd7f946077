import { describe, expect, test } from 'vitest'
import { demoAgents, demoArticles, demoCompany, demoCustomersAt, demoMacros } from './index.ts'

const today = new Date('2026-03-10T09:30:00Z')
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
const plain = (text: string) =>
  words(text.toLowerCase())
    .join(' ')
    .replace(/[?.!,]/g, '')

describe('the help centre', () => {
  test('holds at least 44 articles, each with its own address and title', () => {
    expect(demoArticles.length).toBeGreaterThanOrEqual(44)
    expect(new Set(demoArticles.map((article) => article.slug)).size).toBe(demoArticles.length)
    expect(new Set(demoArticles.map((article) => article.title)).size).toBe(demoArticles.length)
  })

  test.each(demoArticles)('$slug says enough, but not more than a customer reads', ({ body }) => {
    expect(words(body).length).toBeGreaterThanOrEqual(90)
    expect(words(body).length).toBeLessThanOrEqual(260)
  })

  test('every article names a figure, so that no answer stays vague', () => {
    expect(demoArticles.filter((article) => !/\d/.test(article.body))).toEqual([])
  })

  test('no question is asked of two articles, and none merely repeats a title', () => {
    const questions = demoArticles.flatMap((article) => article.questions.map(plain))
    const titles = new Set(demoArticles.map((article) => plain(article.title)))
    expect(new Set(questions).size).toBe(questions.length)
    expect(questions.filter((question) => titles.has(question))).toEqual([])
  })

  test('every article is asked for in three to five ways', () => {
    const counts = demoArticles.map((article) => article.questions.length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...counts)).toBeLessThanOrEqual(5)
  })

  test('each tool of the assistant is reachable from an article', () => {
    const tools = new Set(demoArticles.flatMap((article) => article.tool ?? []))
    expect([...tools].sort()).toEqual(['cancel_order', 'order_status', 'refund_order'])
  })
})

describe('the customers', () => {
  const customers = demoCustomersAt(today)

  test('have keys, mail addresses and order numbers of their own', () => {
    const orders = customers.flatMap((customer) => customer.orders.map((order) => order.number))
    expect(new Set(customers.map((customer) => customer.key)).size).toBe(customers.length)
    expect(new Set(customers.map((customer) => customer.email)).size).toBe(customers.length)
    expect(new Set(orders).size).toBe(orders.length)
    expect(customers.length).toBeGreaterThanOrEqual(16)
  })

  test('every order total is the sum of its items', () => {
    for (const order of customers.flatMap((customer) => customer.orders)) {
      const sum = order.items.reduce((total, item) => total + item.quantity * item.priceCents, 0)
      expect(order.totalCents, order.number).toBe(sum)
      expect(sum, order.number).toBeGreaterThan(0)
    }
  })

  test('what was billed for an order is what the order costs, on the day it was placed', () => {
    for (const customer of customers) {
      for (const bill of customer.billing) {
        const number = /KW-\d+/.exec(bill.description)?.[0]
        if (!number) continue
        const order = customer.orders.find((candidate) => candidate.number === number)
        expect(bill.amountCents, number).toBe(order?.totalCents)
        expect(bill.date, number).toBe(order?.placedOn)
      }
    }
  })

  test('nobody has ordered in the future, and nobody ordered before becoming a customer', () => {
    for (const customer of customers) {
      for (const order of customer.orders) {
        expect(order.placedOn <= '2026-03-10', order.number).toBe(true)
        expect(order.placedOn >= customer.since, order.number).toBe(true)
      }
    }
  })

  test('dates follow the given moment', () => {
    const nextDay = demoCustomersAt(new Date('2026-03-11T09:30:00Z'))
    const hannah = (all: typeof customers) => all.find((customer) => customer.key === 'hannah')
    expect(hannah(customers)?.orders[0]?.placedOn).toBe('2026-03-07')
    expect(hannah(nextDay)?.orders[0]?.placedOn).toBe('2026-03-08')
  })

  test('come in every tier, and in English, German, Spanish and French', () => {
    expect(new Set(customers.map((customer) => customer.tier)).size).toBe(4)
    expect([...new Set(customers.map((customer) => customer.language))].sort()).toEqual([
      'de',
      'en',
      'es',
      'fr',
    ])
  })
})

describe('the team', () => {
  test('is one agent, one supervisor and one administrator at the company', () => {
    expect(demoAgents.map((agent) => agent.role).sort()).toEqual([
      'administrator',
      'agent',
      'supervisor',
    ])
    expect(demoAgents.every((agent) => agent.email.endsWith('.example.com'))).toBe(true)
    expect(demoAgents[0]?.email).toContain(demoCompany.slug)
  })

  test('speaks every language its customers write in', () => {
    const spoken = new Set(demoAgents.flatMap((agent) => agent.languages))
    const written = demoCustomersAt(today).map((customer) => customer.language)
    expect(written.filter((language) => !spoken.has(language))).toEqual([])
  })

  test('has twelve macros that greet the customer by name and leave no other blank', () => {
    expect(demoMacros).toHaveLength(12)
    const known = ['customer.firstName', 'customer.phone', 'agent.firstName', 'order.number']
    for (const macro of demoMacros) {
      const blanks = [...macro.text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1] ?? '')
      expect(blanks, macro.key).toContain('customer.firstName')
      expect(blanks.filter((blank) => !known.includes(blank))).toEqual([])
    }
  })
})

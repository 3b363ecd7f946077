import { customerMessages } from './episode.ts'
import type { HandoffFacts, OrderFact } from './facts.ts'
import { day, money } from './words.ts'

/** An order the customer speaks of, with the messages that name it; none when it is only assumed. */
export type MeantOrder = { order: OrderFact; named: number[] }

const aboutOrders =
  /\b(?:orders?|ordered|parcel|package|deliver(?:y|ed)?|shipp?(?:ed|ing|ment)?|tracking|arrived?|courier|bestellung|paket|lieferung|commande|colis|livraison|pedido|envío|paquete|encomenda|bestelling)\b/i

/** The orders named by their numbers; else, when it is about an order and they have one under way, that one. */
export function ordersMeant(facts: HandoffFacts): MeantOrder[] {
  const messages = customerMessages(facts)
  const named = facts.customer.orders.flatMap((order): MeantOrder[] => {
    const rests = messages.filter(({ text }) => names(text, order.number))
    return rests.length > 0 ? [{ order, named: rests.map(({ number }) => number) }] : []
  })
  if (named.length > 0) return named
  const about = messages.filter(({ text }) => aboutOrders.test(text))
  const underWay = facts.customer.orders.filter(({ status }) =>
    ['processing', 'shipped'].includes(status),
  )
  const [only] = underWay
  return about.length > 0 && only && underWay.length === 1 ? [{ order: only, named: [] }] : []
}

/** Is it about an order at all? */
export const speaksOfOrders = (facts: HandoffFacts): boolean =>
  customerMessages(facts).some(({ text }) => aboutOrders.test(text))

/** Customers leave the letters out: "4521" means KW-4521. */
function names(text: string, number: string): boolean {
  const digits = /\d{3,}$/.exec(number)?.[0]
  return (
    text.toLowerCase().includes(number.toLowerCase()) ||
    (digits !== undefined && new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text))
  )
}

/** "Order KW-1042 (€39.90) was shipped with DPD, expected 22 Nov". */
export function orderLine({ order }: MeantOrder): string {
  const { number, status, totalCents, currency, carrier, expectedOn } = order
  const how = status === 'shipped' && carrier ? `shipped with ${carrier}` : status
  const when =
    expectedOn && ['processing', 'shipped'].includes(status) ? `, expected ${day(expectedOn)}` : ''
  return `Order ${number} (${money(totalCents, currency)}): ${how}${when}`
}

/** Days after the promised day; 0 when it is not late. */
export function daysLate({ status, expectedOn }: OrderFact, now: Date): number {
  if (!expectedOn || !['processing', 'shipped'].includes(status)) return 0
  const today = Date.parse(now.toISOString().slice(0, 10))
  return Math.max(0, Math.round((today - Date.parse(expectedOn)) / 86_400_000))
}

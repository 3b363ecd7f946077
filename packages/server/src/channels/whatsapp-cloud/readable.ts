import { listAt, objectAt, textAt } from './json.ts'

/** Structured messages as a sentence that a person and the assistant can read. */

export function locationText(message: unknown): string | null {
  const latitude = textAt(message, 'location', 'latitude')
  const longitude = textAt(message, 'location', 'longitude')
  if (latitude === null || longitude === null) return null
  const named = [textAt(message, 'location', 'name'), textAt(message, 'location', 'address')]
  return `Location: ${joined([...named, `(${latitude}, ${longitude})`])}`
}

export function contactsText(message: unknown): string | null {
  const cards = listAt(message, 'contacts').map((card) => `Contact: ${cardText(card)}`)
  return cards.length > 0 ? cards.join('\n') : null
}

function cardText(card: unknown): string {
  const name = textAt(card, 'name', 'formatted_name') ?? textAt(card, 'name', 'first_name')
  const phones = listAt(card, 'phones').map(
    (phone) => textAt(phone, 'phone') ?? textAt(phone, 'wa_id'),
  )
  const emails = listAt(card, 'emails').map((email) => textAt(email, 'email'))
  return joined([name, textAt(card, 'org', 'company'), ...phones, ...emails]) || 'without details'
}

export function orderText(message: unknown): string | null {
  if (objectAt(message, 'order') === null) return null
  const items = listAt(message, 'order', 'product_items').map(itemText)
  return ['Order:', ...items, textAt(message, 'order', 'text')]
    .filter((line) => line !== null)
    .join('\n')
}

function itemText(item: unknown): string {
  const product = textAt(item, 'product_retailer_id') ?? 'unnamed product'
  const price = [textAt(item, 'item_price'), textAt(item, 'currency')].filter(
    (part) => part !== null,
  )
  const each = price.length > 0 ? `, ${price.join(' ')} each` : ''
  return `${textAt(item, 'quantity') ?? '1'} x ${product}${each}`
}

/** A filled-in form (flow): its own text where it has one, and the answers as they came. */
export function formText(message: unknown): string | null {
  const answers = textAt(message, 'interactive', 'nfm_reply', 'response_json')
  const said = textAt(message, 'interactive', 'nfm_reply', 'body')
  return answers === null ? said : `${said ?? 'Form'}: ${answers}`
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}

import type { CustomerAddress } from '../channel.ts'
import { Unreadable } from '../channel.ts'
import { textAt } from './json.ts'

/**
 * Who wrote. Meta's own id of the person (BSUID) comes first, since customers with a user name may show no phone
 * number; the number is an alias, so that somebody known by it is recognised.
 */
export function addressOf(message: unknown, contacts: unknown[]): CustomerAddress {
  const userId = textAt(message, 'from_user_id')
  const phone = textAt(message, 'from')
  const contact = contactOf(userId, phone, contacts)
  const known = [
    userId ?? textAt(contact, 'user_id'),
    withPlus(phone),
    withPlus(textAt(contact, 'wa_id')),
  ].filter((one) => one !== null)
  const [address, ...aliases] = new Set(known)
  if (address === undefined) throw new Unreadable('Meta sent a message without a sender.')
  const name = textAt(contact, 'profile', 'name') ?? textAt(contact, 'profile', 'username')
  return { address, aliases, name, language: null }
}

/** Numbers are written `+5511...` in the whole house; Meta leaves the plus away. */
function withPlus(phone: string | null): string | null {
  return phone === null ? null : `+${phone.replace(/^\+/u, '')}`
}

function contactOf(userId: string | null, phone: string | null, contacts: unknown[]): unknown {
  const named = contacts.find(
    (contact) =>
      (userId !== null && textAt(contact, 'user_id') === userId) ||
      (phone !== null && textAt(contact, 'wa_id') === phone),
  )
  // A sole contact belongs to a sole sender even where the ids are spelled differently (Brazil's ninth digit).
  return named ?? (contacts.length === 1 ? contacts[0] : undefined)
}

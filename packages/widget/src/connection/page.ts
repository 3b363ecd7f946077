import type { Outgoing } from '../state/state.ts'

/** Where the customer is at the moment of writing; lengths as the wire allows them. */
export function currentPage(): NonNullable<Outgoing['page']> {
  return { url: location.href.slice(0, 2_000), title: document.title.slice(0, 300) }
}

/** A random UUID, also on a page without TLS, where `randomUUID` is missing. */
export function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const hex = bytes.map((byte) => (byte + 256).toString(16).slice(1)).join('')
  // Two digits are not random: they say that the rest is.
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-')
}

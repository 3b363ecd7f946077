import type { Outgoing } from '../state/state.ts'

/** Where the customer is at the moment of writing; lengths as the wire allows them. */
export function currentPage(): NonNullable<Outgoing['page']> {
  return { url: location.href.slice(0, 2_000), title: document.title.slice(0, 300) }
}

/** A random UUID, also on a page without TLS, where `randomUUID` is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

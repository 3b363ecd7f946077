import type { Shelf } from './shelf.ts'

/** Who this browser is to the server, kept across reloads and shared by tabs. */
export type Visitor = {
  token: () => string | null
  remember: (token: string) => void
  forget: () => void
  /** The site has another customer signed in than the token belongs to. */
  isSomeoneElse: () => boolean
  readUpTo: () => number
  markRead: (upTo: number) => void
}

export const visitorEntry = 'visitor'
export const readEntry = 'read'

type Kept = { token?: string; user?: string | null }

export function visitorOn(shelf: Shelf, user: string | null): Visitor {
  const kept = (): Kept => parse(shelf.get(visitorEntry))
  const isSomeoneElse = () => Boolean(kept().user) && kept().user !== user
  return {
    token: () => (isSomeoneElse() ? null : (kept().token ?? null)),
    remember: (token) => shelf.set(visitorEntry, JSON.stringify({ token, user })),
    forget: () => {
      shelf.remove(visitorEntry)
      shelf.remove(readEntry)
    },
    isSomeoneElse,
    readUpTo: () => Number(shelf.get(readEntry)) || 0,
    markRead: (upTo) => shelf.set(readEntry, String(upTo)),
  }
}

function parse(value: string | null): Kept {
  try {
    return (JSON.parse(value ?? '{}') as Kept | null) ?? {}
  } catch {
    // An entry that cannot be read is no visitor: a new one begins.
    return {}
  }
}

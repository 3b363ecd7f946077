import { useRef } from 'react'
import { type Entry, entryWith } from './entries.ts'

type Shown = { key: string; members: ReadonlySet<string> }

/**
 * What the address names, under a key that stays while it is the same matter: when the first of a cluster is answered by
 * somebody else, the card and the words on it must not go with them.
 */
export function useOpenEntry(entries: readonly Entry[], open: string | undefined) {
  const shown = useRef<Shown | null>(null)
  const before = shown.current
  const named = open === undefined ? undefined : entryWith(entries, open)
  const wasThere = open !== undefined && (before?.members.has(open) ?? false)
  const entry = named ?? (wasThere ? entries.find((it) => sharesWith(it, before)) : undefined)
  const key = entry && sharesWith(entry, before) ? (before?.key ?? entry.key) : (entry?.key ?? open)
  shown.current =
    entry?.kind === 'many' && key !== undefined ? { key, members: membersOf(entry) } : null
  return { entry, key }
}

const membersOf = (entry: Entry): Set<string> =>
  new Set(
    entry.kind === 'many'
      ? entry.cluster.members.map(({ conversation }) => conversation)
      : [entry.key],
  )

const sharesWith = (entry: Entry, before: Shown | null): boolean =>
  before !== null && [...membersOf(entry)].some((id) => before.members.has(id))

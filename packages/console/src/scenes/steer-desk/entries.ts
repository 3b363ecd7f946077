import type { ConversationRow, SteerCluster } from '@baton/contract'

/** What stands in the list of questions: one that is alone, or many that ask the same. */
export type Entry =
  | { kind: 'one'; key: string; row: ConversationRow }
  | { kind: 'many'; key: string; cluster: SteerCluster }

/**
 * Rushes first, because something has happened; then in the order of the rows, where a cluster stands at the place of its
 * first. `key` is the conversation in the address: of a cluster the one that has waited longest.
 */
export function entriesOf(
  rows: readonly ConversationRow[],
  clusters: readonly SteerCluster[],
): Entry[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map((it) => [it.conversation, cluster] as const)),
  )
  const listed = new Set(rows.flatMap((row) => clusterOf.get(row.id) ?? []))
  const first = clusters.filter((cluster) => cluster.rush !== null || !listed.has(cluster))
  const done = new Set(first)
  const others = rows.flatMap((row): Entry[] => {
    const cluster = clusterOf.get(row.id)
    if (!cluster) return [{ kind: 'one', key: row.id, row }]
    if (done.has(cluster)) return []
    done.add(cluster)
    return [manyOf(cluster)]
  })
  return [...first.map(manyOf), ...others]
}

const manyOf = (cluster: SteerCluster): Entry => ({
  kind: 'many',
  key: cluster.members[0]?.conversation ?? '',
  cluster,
})

/** Also found by a member that stands further down: links from elsewhere name that one. */
export const entryWith = (entries: readonly Entry[], conversation: string): Entry | undefined =>
  entries.find(({ key }) => key === conversation) ??
  entries.find(
    (entry) =>
      entry.kind === 'many' && entry.cluster.members.some((it) => it.conversation === conversation),
  )

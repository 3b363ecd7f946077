import type { WorkspaceId } from '@baton/domain'

/** Position in the event log: transaction and row. Text, because both are larger than a JavaScript number. */
export type Cursor = `${string}.${string}`

/** Something the streams pass on. `cursor` is null for what is not replayed (typing). */
export type LiveNews = {
  workspace: WorkspaceId
  conversation: string | null
  cursor: Cursor | null
  kind: string
  data: unknown
  /** Only this person's screens may show it. */
  agent?: string
}

/** Hands news of this node to whoever listens on it. Nobody's slowness or failure reaches the others. */
export type LiveHub = {
  publish(news: LiveNews): void
  hear(workspace: WorkspaceId, listener: (news: LiveNews) => void): () => void
  /** Does anybody on this node listen for this workspace? */
  isHeard(workspace: WorkspaceId): boolean
  /** How many listen; for tests and metrics. */
  size(): number
}

export function liveHub(report: (error: unknown) => void): LiveHub {
  const listeners = new Map<string, Set<(news: LiveNews) => void>>()
  const tell = (listener: (news: LiveNews) => void, news: LiveNews): void => {
    try {
      listener(news)
    } catch (error) {
      report(error)
    }
  }
  return {
    publish: (news) => {
      for (const listener of listeners.get(news.workspace) ?? []) tell(listener, news)
    },
    hear: (workspace, listener) => {
      const here = listeners.get(workspace) ?? new Set()
      listeners.set(workspace, here.add(listener))
      return () => void here.delete(listener)
    },
    isHeard: (workspace) => (listeners.get(workspace)?.size ?? 0) > 0,
    size: () => [...listeners.values()].reduce((sum, each) => sum + each.size, 0),
  }
}

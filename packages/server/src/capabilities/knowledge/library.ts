import type { WorkspaceId } from '@baton/domain'
import type { Database } from '../../platform/db/database.ts'
import { keepMind } from './kept-mind.ts'
import { loadArticles, loadShelf, putOn, type Shelf } from './shelf.ts'

/** The shelves of a node: one per workspace that was ever asked for. */
export type Library = {
  shelf(workspace: WorkspaceId): Promise<Shelf>
  /** Reads an article anew; gives its title, or nothing where nobody has asked for the workspace yet. */
  renew(workspace: WorkspaceId, article: string): Promise<string | null>
  /** Fits some of what was learned in haste; true while more waits. */
  settle(most: number): Promise<boolean>
  /** Keeps the minds that know something else than what was kept of them. */
  keep(): Promise<void>
}

export function libraryOf(db: Database): Library {
  const shelves = new Map<WorkspaceId, Promise<Shelf>>()
  const changed = new Set<WorkspaceId>()

  function shelf(workspace: WorkspaceId): Promise<Shelf> {
    const known = shelves.get(workspace)
    if (known) return known
    const opened = loadShelf(db, workspace)
    shelves.set(workspace, opened)
    opened.then(
      () => changed.add(workspace),
      () => shelves.delete(workspace),
    )
    return opened
  }

  return {
    shelf,
    renew: async (workspace, id) => {
      const open = shelves.get(workspace)
      if (!open) return null
      const [article] = await loadArticles(db, workspace, [id])
      if (article) putOn(await open, article)
      changed.add(workspace)
      return article?.title ?? ''
    },
    settle: async (most) => {
      for (const opened of shelves.values())
        if ((await opened).mind.consolidate(most) > 0) return true
      return false
    },
    keep: async () => {
      for (const workspace of [...changed]) {
        const { mind, articles } = await shelf(workspace)
        changed.delete(workspace)
        await keepMind(db, workspace, mind, [...articles.values()])
      }
    },
  }
}

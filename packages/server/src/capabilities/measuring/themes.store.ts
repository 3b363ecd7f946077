import type { WorkspaceId } from '@baton/domain'
import { meaningPoint, nearestTheme, type Theme } from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** The themes of a workspace as a node keeps them; a theme never changes, so that only new ones must be read. */
export type ThemeShelf = Map<string, Theme>

const shelves = new WeakMap<object, Map<WorkspaceId, ThemeShelf>>()

/** Themes of a workspace, those that other nodes began included. `house` is whose memory it is. */
export async function themesOf(house: object, tx: Tx, workspace: WorkspaceId): Promise<ThemeShelf> {
  const known = shelves.get(house) ?? new Map<WorkspaceId, ThemeShelf>()
  shelves.set(house, known)
  const shelf: ThemeShelf = known.get(workspace) ?? new Map()
  const row = await tx.first<{ count: number }>(
    sql`select count(*)::int as count from themes where workspace_id = ${workspace}::uuid`,
  )
  if (row?.count !== shelf.size) {
    shelf.clear()
    const rows = await tx.rows<{ id: string; point: number[] }>(
      sql`select id, point from themes where workspace_id = ${workspace}::uuid order by created_at, id`,
    )
    for (const { id, point } of rows) shelf.set(id, { id, point: Float32Array.from(point) })
  }
  known.set(workspace, shelf)
  return shelf
}

const longestTitle = 200
/** Questions of which nothing is known stand at the origin, all together. */
const unknownTitle = 'Questions in words that Baton does not know'

/** The theme of a question, begun where it belongs to none. `isNew` says which. */
export async function themeFor(
  tx: Tx,
  workspace: WorkspaceId,
  shelf: ThemeShelf,
  { question, at }: { question: string; at: Date },
): Promise<Theme & { isNew: boolean }> {
  const point = meaningPoint(question)
  const isUnknown = point.every((each) => each === 0)
  const id = isUnknown ? unknownIn(shelf) : nearestTheme(point, shelf.values())
  const known = id === null ? undefined : shelf.get(id)
  if (known) return { ...known, isNew: false }
  const begun = { id: newId(), point }
  const title = isUnknown ? unknownTitle : question.slice(0, longestTitle).toWellFormed()
  await tx.rows(sql`
    insert into themes (workspace_id, id, title, point, created_at)
    values (${workspace}::uuid, ${begun.id}::uuid, ${title}, ${[...point]}::real[], ${at}::timestamptz)`)
  shelf.set(begun.id, begun)
  return { ...begun, isNew: true }
}

const unknownIn = (shelf: ThemeShelf): string | null =>
  [...shelf.values()].find(({ point }) => Array.from(point).every((each) => each === 0))?.id ?? null

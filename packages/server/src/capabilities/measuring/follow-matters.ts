import { setImmediate } from 'node:timers/promises'
import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { withoutPrivateFacts } from '../knowledge/index.ts'
import { addMatter, changeMatter, newestMatters } from './matters.store.ts'
import { type MatterDraft, matterAfter } from './matters-of.ts'
import { takeFacts } from './read-facts.ts'
import { type ThemeShelf, themeFor, themesOf } from './themes.store.ts'
import {
  addHelper,
  nextRevision,
  treatmentAt,
  treatNewTheme,
  treatThemes,
} from './treatments.store.ts'

/** Facts of one transaction: on PGlite nobody else is served meanwhile. */
const mostAtOnce = 10
/** Steps of one round. What a house did before it was measured is made good over many rounds, and slows nobody down. */
const mostSteps = 20

/** Makes matters of all turns and escalations that nobody has measured yet, in every workspace, in small steps. */
export async function followMatters(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(sql`
    select workspace_id as id from workspaces w
    where exists (select 1 from turns t where t.workspace_id = w.workspace_id and not t.measured)
      or exists (select 1 from escalations e where e.workspace_id = w.workspace_id and not e.measured)
      or exists (select 1 from article_revisions r where r.workspace_id = w.workspace_id and not r.measured)`)
  for (const { id } of workspaces) await followOne(house, id)
}

/** In steps between which others are served: the embedded database answers without ever letting go of the thread. */
async function followOne(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const isMore = await house.db.transact(workspace, (tx) => followSome(house, tx, workspace))
    if (!isMore) return
    await setImmediate()
  }
}

/** True while more may wait. Nodes take turns: a theme must not begin twice. */
async function followSome(
  house: Pick<House, 'db' | 'clock'>,
  tx: Tx,
  workspace: WorkspaceId,
): Promise<boolean> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`measuring ${workspace}`}, 0))`)
  const shelf = await themesOf(house.db, tx, workspace)
  const facts = await takeFacts(tx, workspace, mostAtOnce)
  const conversations = [...new Set(facts.map(({ conversation }) => conversation))]
  const newest = await newestMatters(tx, workspace, conversations)
  let due = await nextRevision(tx, workspace)
  for (const fact of facts) {
    const last = newest.get(fact.conversation) ?? null
    const next = matterAfter(last, fact, newId)
    if (!next) continue
    newest.set(fact.conversation, { ...next, isNew: false })
    if (due && due <= fact.at) {
      await treatThemes(tx, workspace, shelf, fact.at)
      due = await nextRevision(tx, workspace)
    }
    if (next.isNew) await place(tx, workspace, shelf, next)
    else await changeMatter(tx, workspace, next)
  }
  if (facts.length < mostAtOnce && due) await treatThemes(tx, workspace, shelf, house.clock.now())
  return facts.length >= mostAtOnce
}

/** Questions are kept for people to read, so nobody's numbers and addresses stay in them. */
async function place(
  tx: Tx,
  workspace: WorkspaceId,
  shelf: ThemeShelf,
  draft: MatterDraft,
): Promise<void> {
  const question = withoutPrivateFacts(draft.question).slice(0, 500).toWellFormed()
  const matter = { ...draft, question }
  const theme = await themeFor(tx, workspace, shelf, matter)
  if (theme.isNew) await treatNewTheme(tx, workspace, theme, matter.at)
  const treatment = await treatmentAt(tx, workspace, theme.id, matter.at)
  await addMatter(tx, workspace, matter, { theme: theme.id, treatment })
  if (treatment === null) await noteHelper(tx, workspace, theme.id, matter)
}

/** A taught article answered a theme it does not speak of by its words: from the next matter on it counts there. */
async function noteHelper(
  tx: Tx,
  workspace: WorkspaceId,
  theme: string,
  { outcome, article, at }: MatterDraft,
): Promise<void> {
  if (outcome !== 'answered' || article === null) return
  await addHelper(tx, workspace, { theme, article, since: at })
}

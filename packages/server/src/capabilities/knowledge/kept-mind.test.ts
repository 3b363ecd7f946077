import type { WorkspaceId } from '@baton/domain'
import { demoArticles } from '@baton/testkit/demo'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../platform/db/database.ts'
import { freshWorkspace, testDatabase } from '../../platform/db/test-database.ts'
import { databaseOpens } from '../../platform/http/test-house.ts'
import type { Indexed } from './examples.ts'
import { keepMind, mindOf } from './kept-mind.ts'

let db: Database
let workspace: WorkspaceId
beforeAll(async () => {
  db = await testDatabase()
  workspace = await freshWorkspace(db)
}, databaseOpens)

const articles: Indexed[] = demoArticles.map(({ slug, title, body, questions }) => ({
  ...{ id: slug, title, body, questions, learned: [] },
}))
const asked = ['Where is my parcel?', 'my grinder is jammed', 'Do you sell wallpaper?']

it('a mind that was kept answers as before, and knows what changed while nobody ran', async () => {
  const before = await mindOf(db, workspace, articles)
  await keepMind(db, workspace, before, articles)
  const same = await mindOf(db, workspace, articles)
  for (const question of asked) expect(same.ask(question)).toEqual(before.ask(question))
  const [gone, ...rest] = articles
  const wallpaper = { id: 'wallpaper', title: 'Wallpaper we sell', body: 'Blue and green.' }
  const changed = [...rest, { ...wallpaper, questions: ['Do you sell wallpaper?'] }]
  const after = await mindOf(db, workspace, changed)
  expect(after.ask('Do you sell wallpaper?').candidates[0]?.answerId).toBe('wallpaper')
  expect(after.ask(gone?.title ?? '').candidates.map(({ answerId }) => answerId)).not.toContain(
    gone?.id,
  )
})

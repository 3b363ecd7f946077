import type { WorkspaceId } from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { appRole } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { testHouse } from '../../platform/http/test-house.ts'
import { openConversation, openDesk } from '../knowledge/test-desk.ts'

let house: House
let workspace: WorkspaceId
let conversation: string

beforeAll(async () => {
  house = await testHouse()
  const desk = await openDesk(house)
  workspace = desk.workspace
  conversation = await openConversation(house, desk)
  await house.db.platformRows(sql`
    insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, created_at)
    select ${workspace}::uuid, gen_random_uuid(), ${conversation}::uuid, 1000 + n, 'customer',
      'word' || n || ' and other words', ${desk.account}::uuid, now() from generate_series(1, 3000) n`)
  await house.db.platformRows(sql`
    insert into articles (workspace_id, id, title, category, body, updated_at)
    select ${workspace}::uuid, gen_random_uuid(), 'Title ' || n, 'General', 'word' || n || ' and other words', now()
    from generate_series(1, 3000) n`)
  // What is new in an index for words waits in a list that every search reads; upkeep empties it, and nobody waits for upkeep here.
  await house.db.script(`
    select gin_clean_pending_list('messages_search'), gin_clean_pending_list('articles_search');
    analyze messages; analyze articles`)
}, 60_000)

const saying = (who: WorkspaceId, words: string) =>
  house.db.transact(who, (tx) =>
    tx.rows<{ id: string }>(sql`select conversations_saying(${words}) as id`),
  )

describe('a search for words', () => {
  it('finds what was said, in the own workspace and in no other', async () => {
    const other = await openDesk(house)
    expect(await saying(workspace, 'word7')).toEqual([{ id: conversation }])
    expect(await saying(other.workspace, 'word7')).toEqual([])
    expect(await saying(workspace, 'unsaid')).toEqual([])
  })

  it('finds nothing where nobody has said which workspace', async () => {
    const found = house.db.platformRows(sql`select conversations_saying('word7') as id`)
    expect(await found.catch(() => [])).toEqual([])
  })

  it.each([
    ['conversations_saying', 'messages_search'],
    ['articles_saying', 'articles_search'],
  ])(
    'in %s is answered by the index %s, which row-level security would forbid',
    async (name, index) => {
      const plan = await house.db.asPlatform(async (tx) => {
        const body = await tx.first<{ source: string }>(
          sql`select prosrc as source from pg_proc where proname = ${name} and prosecdef`,
        )
        const words = String(body?.source).replace(/\bwords\b/g, "'word7'")
        await tx.script(`set local app.workspace = '${workspace}'`)
        const text = `explain ${words}`
        return tx.rows<{ 'QUERY PLAN': string }>({ name: `plan of ${name}`, text, values: [] })
      })
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(index)
    },
  )

  it('runs with a fixed path, for the app alone', async () => {
    const rights = await house.db.platformRows(sql`
      select proconfig as path, has_function_privilege(${appRole}, oid, 'execute') as "forApp",
        exists (select 1 from aclexplode(proacl) a where a.grantee = 0) as "forAll"
      from pg_proc where proname in ('conversations_saying', 'articles_saying')`)
    const right = {
      ...{ path: ['search_path=pg_catalog, public, pg_temp'] },
      ...{ forApp: true, forAll: false },
    }
    expect(rights).toEqual([right, right])
  })
})

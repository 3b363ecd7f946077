import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { packageOf } from '../handoff/index.ts'
import type { Scene } from './scene.ts'

/** What a callback is about: in one sentence for the agent, and in the customer's own words for the customer. */
export type Matter = { brief: string; words: string }

const mostWords = 160

/** From the handoff package while there is one; later from what the customer wrote. */
export async function matterOf({ tx, loaded, about }: Scene): Promise<Matter> {
  const view = await packageOf(tx, loaded.workspace, loaded.id, about.now)
  const said = await wordsOf(tx, loaded, view?.brief.restsOn ?? [])
  const words = said.length > mostWords ? `${said.slice(0, mostWords - 1).trimEnd()}…` : said
  return { brief: view?.brief.text ?? words, words: words === '' ? '' : `“${words}”` }
}

type Asked = { workspace: string; id: string }

/** The customer's first message that the package rests on, else their longest of late: that says most. */
async function wordsOf(tx: Tx, { workspace, id }: Asked, restsOn: number[]): Promise<string> {
  const row = await tx.first<{ text: string }>(sql`
    select text from (select number, text from messages where workspace_id = ${workspace}::uuid
        and conversation_id = ${id}::uuid and author_kind = 'customer' order by number desc limit 10) m
    where not exists (select 1 from messages q where q.workspace_id = ${workspace}::uuid and q.conversation_id = ${id}::uuid
      and q.author_kind <> 'customer' and q.choices @> jsonb_build_array(jsonb_build_object('says', m.text)))
    order by (number = any(${restsOn}::int[])) desc, length(text) desc limit 1`)
  return row?.text.replace(/\s+/g, ' ').trim() ?? ''
}

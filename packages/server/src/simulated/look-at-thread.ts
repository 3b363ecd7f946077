import type { Mode, PlayedStep, TriggerKind } from '@baton/domain'
import { sql } from '../platform/db/sql.ts'
import type { Scene } from './build-set.ts'
import type { SimulatedHouse } from './simulated-house.ts'

type Said = {
  number: number
  author: 'assistant' | 'system'
  text: string
  sources: { article: string; title: string }[]
  choices: { label: string; says: string; article?: string }[]
}
type Row = {
  holder: PlayedStep['holder']
  newest: number
  said: Said[]
  escalation: { trigger: TriggerKind; mode: Mode; why: string } | null
  tokens: number
}

/** What came of what the customer said, and up to which message it has been looked at. */
export type Looked = { step: Omit<PlayedStep, 'says'>; seen: number; tokens: number }

const silence: Omit<PlayedStep, 'says'> = {
  ...{ came: 'silent', said: [], articles: [], choices: [] },
  ...{ trigger: null, mode: null, why: null, holder: 'ai' },
}

/** Reads the thread as it stands on the stage: there is one conversation at a time. */
export async function lookAtThread(
  { db }: SimulatedHouse,
  { workspace }: Scene,
  seen: number,
): Promise<Looked> {
  const [row] = await db.platformRows<Row>(sql`
    select c.holder_kind as holder, c.newest_message as newest,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'author', m.author_kind, 'text', m.text,
          'sources', m.sources, 'choices', m.choices) order by m.number), '[]')
        from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id and not m.is_note
          and m.author_kind in ('assistant', 'system') and m.number > ${seen}::int) as said,
      (select jsonb_build_object('trigger', e.trigger, 'mode', e.finding->>'mode',
          'why', e.finding->'evidence'->>'summary')
        from escalations e where e.workspace_id = c.workspace_id and e.conversation_id = c.id
        order by e.raised_at desc limit 1) as escalation,
      (select coalesce(sum(t.tokens), 0)::float8 from turns t
        where t.workspace_id = c.workspace_id and t.conversation_id = c.id) as tokens
    from conversations c where c.workspace_id = ${workspace}::uuid order by c.created_at desc limit 1`)
  if (!row) return { step: silence, seen, tokens: 0 }
  return { step: stepOf(row), seen: row.newest, tokens: row.tokens }
}

function stepOf({ holder, said, escalation }: Row): Omit<PlayedStep, 'says'> {
  const replies = said.filter(({ author }) => author === 'assistant')
  const choices = replies.at(-1)?.choices ?? []
  const step = {
    ...{ said: said.map(({ text }) => text), articles: articlesIn(replies), holder },
    choices: choices.map(({ label, says, article = null }) => ({ label, says, article })),
  }
  if (escalation) return { ...step, came: 'escalated', ...escalation }
  const came = choices.length > 0 ? 'asked' : replies.length > 0 ? 'answered' : 'silent'
  return { ...step, came, trigger: null, mode: null, why: null }
}

function articlesIn(replies: readonly Said[]): PlayedStep['articles'] {
  const named = replies.flatMap(({ sources }) => sources)
  return [...new Map(named.map(({ article, title }) => [article, { id: article, title }])).values()]
}

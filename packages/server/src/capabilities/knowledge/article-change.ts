import type { articleBody } from '@baton/contract'
import type { Segment } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'

/** What is about to become of an article, for whoever wants to try it before it is published. */
export type ArticleChange = {
  id: string
  /** As it will read; null when it goes. */
  text: z.infer<typeof articleBody> | null
  /** For whom a new one will hold, where not for everybody. */
  reach?: { tier?: string | null; segment?: Segment | null }
  /** Articles that go with it: those it takes the place of. */
  retires: string[]
}

/** What a supervisor has seen and publishes all the same: goes into the audit beside the change. */
export type Despite = { run: string; failing: string[] }

/**
 * Tries a change before it is published: throws what would break by it, unless the person has seen that run. Null when
 * there is nothing to say.
 */
export type TryChange = (
  person: Person,
  change: ArticleChange,
  despite: string | undefined,
) => Promise<Despite | null>

/** Nobody asks: for houses without scenarios, and for tests of single rooms. */
export const untried: TryChange = async () => null

/** What guidance that waits for approval would become; null when it would only hold for one customer. */
export async function changeByGuidance(
  tx: Tx,
  { workspace }: Person,
  id: string,
): Promise<ArticleChange | null> {
  const row = await tx.first<{
    text: string
    question: string
    segment: Segment | null
    scope: string
    resolution: { how: string; article: string } | null
  }>(sql`
    select text, question, segment, scope, resolution from guidance_reviews
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid and state in ('held', 'waiting')`)
  if (!row || row.scope === 'this_customer' || row.scope === 'this_case') return null
  const { text, question, segment, resolution } = row
  return {
    id,
    text: { title: question.slice(0, 120), category: 'Taught', body: text, questions: [question] },
    reach: { segment },
    retires: resolution?.how === 'replace' ? [resolution.article] : [],
  }
}

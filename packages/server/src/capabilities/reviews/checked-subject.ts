import type { CheckResult, ConversationId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { checkNow } from './look-at.ts'

export type CheckedSubject = { subject: string; name: string; week: string; results: CheckResult[] }

/** Who spoke in a conversation and can be reviewed, with what the checks find now. */
export async function checkedSubjects(
  house: Pick<House, 'db' | 'clock'>,
  { workspace }: Person,
  conversation: string,
): Promise<CheckedSubject[]> {
  const checked = await checkNow(house, workspace, conversation as ConversationId)
  if (!checked) throw notFound('conversation')
  const names = await house.db.transact(workspace, (tx) =>
    tx.rows<{ subject: string; name: string }>(sql`
      select id::text as subject, name from agents where workspace_id = ${workspace}::uuid
      union all select 'assistant', coalesce(settings->>'assistantName', 'Assistant') from workspaces
        where workspace_id = ${workspace}::uuid`),
  )
  return checked.found.map(({ subject, results }) => {
    const name = names.find((each) => each.subject === subject)?.name ?? 'A colleague'
    return { subject, name, results, week: checked.week }
  })
}

/** One of them; a problem with a way out where there is none. */
export async function checkedSubject(
  house: Pick<House, 'db' | 'clock'>,
  person: Person,
  conversation: string,
  subject: string,
): Promise<CheckedSubject> {
  const all = await checkedSubjects(house, person, conversation)
  const found = all.find((each) => each.subject === subject)
  if (found) return found
  throw new HttpProblem(
    409,
    'did_not_speak',
    'Whom you named said nothing in this conversation.',
    'Choose somebody who wrote to the customer in it.',
  )
}

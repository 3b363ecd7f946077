import type { ScenarioBody, ScenarioFile, ScenarioView } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'
import { readScenario } from './list-scenarios.ts'
import { mostScenarios, scenariosIn } from './scenario-row.ts'

/** A scenario written by hand. */
export function addScenario(
  house: House,
  person: Person,
  body: ScenarioBody,
): Promise<ScenarioView> {
  const id = newId()
  return changing(house, person, { id, kind: 'scenario_written' }, async (tx) => {
    await refuseTooMany(tx, person.workspace, 1)
    await write(tx, person, id, body, house.clock.now())
  })
}

export function changeScenario(
  house: House,
  person: Person,
  id: string,
  body: ScenarioBody,
): Promise<ScenarioView> {
  return changing(house, person, { id, kind: 'scenario_changed' }, async (tx) => {
    await readScenario(tx, person.workspace, id)
    await write(tx, person, id, body, house.clock.now())
  })
}

/** What was drawn from a resolution may be disabled or thrown away alike: the conversation it came from stays. */
export async function removeScenario(house: House, person: Person, id: string): Promise<void> {
  const { workspace, agent: actor } = person
  await house.db.transact(workspace, async (tx) => {
    const { name } = await readScenario(tx, workspace, id)
    await tx.rows(
      sql`delete from scenarios where workspace_id = ${workspace}::uuid and id = ${id}::uuid`,
    )
    const payload = { scenario: id, name }
    await appendAudit(tx, workspace, {
      kind: 'scenario_removed',
      payload,
      actor,
      at: house.clock.now(),
    })
  })
}

/** Adds what is not here and replaces what is; all of a file or nothing. */
export function importScenarios(
  house: House,
  person: Person,
  { items }: ScenarioFile,
): Promise<{ added: number; changed: number }> {
  const { workspace, agent: actor } = person
  return house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    await refuseTooMany(tx, workspace, items.length)
    const ids = items.flatMap(({ id }) => (id ? [id] : []))
    const known = new Set(
      (await scenariosIn(tx, workspace, { suite: 'all', ids })).map(({ id }) => id),
    )
    for (const { id, ...body } of items) await write(tx, person, id ?? newId(), body, at)
    const changed = items.filter(({ id }) => id !== undefined && known.has(id)).length
    const counts = { added: items.length - changed, changed }
    await appendAudit(tx, workspace, { kind: 'scenarios_imported', payload: counts, actor, at })
    return counts
  })
}

async function refuseTooMany(tx: Tx, workspace: WorkspaceId, more: number): Promise<void> {
  const row = await tx.first<{ count: number }>(
    sql`select count(*)::int as count from scenarios where workspace_id = ${workspace}::uuid`,
  )
  if ((row?.count ?? 0) + more <= mostScenarios) return
  throw new HttpProblem(
    409,
    'too_many_scenarios',
    `There may be ${mostScenarios} scenarios, and these would be more.`,
    'Remove those that say the same, then try again.',
  )
}

async function write(
  tx: Tx,
  { workspace, name: by }: Person,
  id: string,
  { name, topic, enabled, regression, document }: ScenarioBody,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into scenarios (workspace_id, id, name, topic, origin, document, enabled, regression, edited, updated_by, created_at,
      updated_at)
    values (${workspace}::uuid, ${id}::uuid, ${name}, ${topic}, 'hand', ${json(document)}::jsonb, ${enabled}::boolean,
      ${regression}::boolean, true, ${by}, ${at}::timestamptz, ${at}::timestamptz)
    on conflict (workspace_id, id) do update set name = excluded.name, topic = excluded.topic, enabled = excluded.enabled,
      regression = excluded.regression, document = excluded.document, updated_by = excluded.updated_by,
      updated_at = excluded.updated_at, edited = scenarios.edited or scenarios.document <> excluded.document,
      last_passed = case when scenarios.document = excluded.document then scenarios.last_passed end,
      recorded = case when scenarios.document = excluded.document then scenarios.recorded end`)
}

type Change = { id: string; kind: 'scenario_written' | 'scenario_changed' }

function changing(
  house: House,
  { workspace, agent: actor }: Person,
  { id, kind }: Change,
  change: (tx: Tx) => Promise<void>,
): Promise<ScenarioView> {
  return house.db.transact(workspace, async (tx) => {
    await change(tx)
    const view = await readScenario(tx, workspace, id)
    const payload = { scenario: id, name: view.name, enabled: view.enabled }
    await appendAudit(tx, workspace, { kind, payload, actor, at: house.clock.now() })
    return view
  })
}

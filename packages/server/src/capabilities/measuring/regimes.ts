import type { TriggerKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** Where the settings of a trigger stand in a policy. */
const sections: Partial<Record<TriggerKind, string>> = {
  asked_for_person: 'askedForPerson',
  keyword: 'keywords',
  topic: 'topics',
  compliance: 'compliance',
  distress: 'distress',
  valued_customer: 'valuedCustomer',
  amount: 'amounts',
  capability: 'capability',
  action_needs_approval: 'actions',
  assistant_unavailable: 'failure',
}

type Version = { version: number; document: Record<string, unknown> }

/** Numbers the settings of each trigger: a version that leaves them as they were stands in the same regime. */
export async function regimesOf(
  tx: Tx,
  workspace: WorkspaceId,
): Promise<(trigger: string, version: number) => number> {
  const versions = await tx.rows<Version>(sql`
    select version, document from policies where workspace_id = ${workspace}::uuid order by version desc limit 200`)
  versions.reverse()
  const known = new Map<string, Map<number, number>>()
  return (trigger, version) => {
    const regimes = known.get(trigger) ?? regimesIn(versions, trigger)
    known.set(trigger, regimes)
    return regimes.get(version) ?? 0
  }
}

function regimesIn(versions: readonly Version[], trigger: string): Map<number, number> {
  const section = sections[trigger as TriggerKind]
  const settings = versions.map(({ document }) => JSON.stringify(section && document[section]))
  const regimes = new Map<number, number>()
  let regime = 0
  versions.forEach(({ version }, place) => {
    if (place > 0 && settings[place] !== settings[place - 1]) regime += 1
    regimes.set(version, regime)
  })
  return regimes
}

import type { changeRoutingBody, RoutingFields, routingPeople } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import { isTimeZone } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'
import { appendAudit } from '../audit/index.ts'
import { listAgents } from '../people/index.ts'

type Person_ = z.infer<typeof routingPeople>['items'][number]

/** The team with what routing asks of each. */
export async function routingPeopleOf(tx: Tx, workspace: WorkspaceId): Promise<Person_[]> {
  const agents = await listAgents(tx, workspace)
  const fields = await tx.rows<RoutingFields & { id: string }>(sql`
    select id, skills, languages, teams, tiers, expert, time_zone as "timeZone", shift, capacity,
      channel_capacity as "channelCapacity"
    from agents where workspace_id = ${workspace}::uuid`)
  return agents.flatMap((agent) => {
    const found = fields.find(({ id }) => id === agent.id)
    if (!found) return []
    const { id: _, ...routing } = found
    return [{ ...agent, routing }]
  })
}

/** A supervisor changes what somebody can take; what waits is offered anew by it at once. */
export async function changeRoutingFields(
  house: House,
  by: Person,
  id: AgentId,
  change: z.infer<typeof changeRoutingBody>,
): Promise<Person_> {
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) throw unknownZone()
  const { workspace } = by
  return house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    const before = (await routingPeopleOf(tx, workspace)).find((each) => each.id === id)
    if (!before) throw notFound('agent')
    const next = { ...before.routing, ...change }
    await tx.rows(sql`
      update agents set skills = ${next.skills}::text[], languages = ${next.languages}::text[],
        teams = ${next.teams}::text[], tiers = ${next.tiers}::text[], expert = ${next.expert}::boolean,
        time_zone = ${next.timeZone}, shift = ${next.shift && json(next.shift)}::jsonb,
        capacity = ${next.capacity}::int, channel_capacity = ${json(next.channelCapacity)}::jsonb
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    const payload = { agent: id, was: before.routing, is: next }
    await appendAudit(tx, workspace, {
      kind: 'agent_routing_changed',
      payload,
      actor: by.agent,
      at,
    })
    await askRouting(tx, workspace, { agent: id }, at)
    tx.afterCommit(() => house.wake.lane())
    const after = (await routingPeopleOf(tx, workspace)).find((each) => each.id === id)
    if (!after) throw notFound('agent')
    return after
  })
}

const unknownZone = (): HttpProblem =>
  new HttpProblem(
    422,
    'unknown_time_zone',
    'This is not the name of a time zone.',
    'Use a name such as Europe/Berlin.',
  )

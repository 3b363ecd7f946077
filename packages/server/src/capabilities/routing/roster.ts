import {
  type AgentId,
  type Candidate,
  isOpen,
  type ServicePlan,
  type Situation,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { type Statement, sql } from '../../platform/db/sql.ts'
import { profilesOf } from './profiles.ts'
import { candidateOf, standingOf } from './standing.ts'

/**
 * The people of a workspace with their loads, or one of them: one statement, however much they hold. Its answer is one
 * text, because taking five hundred rows apart costs more than everything else in an assignment together.
 */
export async function rosterOf(
  tx: Tx,
  workspace: WorkspaceId,
  whom: 'everybody' | AgentId,
  now: Date,
): Promise<Candidate[]> {
  const row = await tx.first<{ roster: string | null }>(
    whom === 'everybody' ? everybodyIn(workspace) : oneOf(workspace, whom),
  )
  const people = (row?.roster ?? '').split(';').flatMap((text) => (text ? standingOf(text) : []))
  const profileOf = await profilesOf(tx, workspace, people)
  return people.flatMap((each) => {
    const profile = profileOf(each.id)
    return profile ? candidateOf(each, profile, now.getTime()) : []
  })
}

/** Apart from the one below, because a statement that may mean one or all is planned anew each time it runs. */
const everybodyIn = (workspace: WorkspaceId): Statement => sql`
    select string_agg(concat_ws(',', a.id, a.profile, a.presence,
      coalesce((date_part('epoch', a.seen_at) * 1000)::bigint, 0),
      coalesce((date_part('epoch', a.offered_at) * 1000)::bigint, 0),
      coalesce((date_part('epoch', a.idle_since) * 1000)::bigint, 0),
      coalesce(h.load, 0), coalesce(h.channels, ''), coalesce(d.deciding, '')), ';') as roster
    from agents a
    left join (
      select in_hand_of, sum(weight) as load, string_agg(coalesce(channel, '-'), '+') as channels
      from escalations where workspace_id = ${workspace}::uuid and in_hand_of is not null
      group by in_hand_of) h on h.in_hand_of = a.id
    left join (
      select distinct offered_to, 'd' as deciding from waiting
      where workspace_id = ${workspace}::uuid and offered_to is not null and accepted_at is null) d on d.offered_to = a.id
    where a.workspace_id = ${workspace}::uuid`

const oneOf = (workspace: WorkspaceId, id: AgentId): Statement => sql`
    select concat_ws(',', a.id, a.profile, a.presence,
      coalesce((date_part('epoch', a.seen_at) * 1000)::bigint, 0),
      coalesce((date_part('epoch', a.offered_at) * 1000)::bigint, 0),
      coalesce((date_part('epoch', a.idle_since) * 1000)::bigint, 0),
      coalesce(h.load, 0), coalesce(h.channels, ''),
      (select 'd' from waiting w where w.workspace_id = ${workspace}::uuid and w.offered_to = ${id}::uuid
        and w.accepted_at is null limit 1)) as roster
    from agents a
    cross join (
      select sum(weight) as load, string_agg(coalesce(channel, '-'), '+') as channels
      from escalations where workspace_id = ${workspace}::uuid and in_hand_of = ${id}::uuid) h
    where a.workspace_id = ${workspace}::uuid and a.id = ${id}::uuid`

/** Could be asked for something now. */
export const isFree = (each: Candidate): boolean =>
  each.active &&
  each.presence === 'available' &&
  each.isHere &&
  !each.isDeciding &&
  each.load < each.capacity

/** What decides besides work and people. */
export const situationAt = ({ teams }: Pick<ServicePlan, 'teams'>, now: Date): Situation => ({
  now: now.getTime(),
  openTeams: new Set(teams.flatMap(({ id, hours }) => (isOpen(hours, now.getTime()) ? [id] : []))),
})

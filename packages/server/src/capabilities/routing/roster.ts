import {
  type AgentId,
  type Candidate,
  type HoursPlan,
  isOpen,
  type Presence,
  type ServicePlan,
  type Situation,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { graceSeconds } from './presence-rules.ts'

type Stored = Omit<Candidate, 'presence' | 'isHere' | 'onShift' | 'offeredAt' | 'idleSince'> & {
  presence: string
  seenAt: Date | null
  shift: HoursPlan['week'] | null
  offeredAt: Date | null
  idleSince: Date | null
}

/** Whom to read: everybody for a record of a decision, only those who could be asked now, or one. */
export type Whom = 'everybody' | 'free' | AgentId

/** The people of a workspace with their loads, in one statement however much they hold. */
export async function rosterOf(
  tx: Tx,
  workspace: WorkspaceId,
  whom: Whom,
  now: Date,
): Promise<Candidate[]> {
  const free = whom === 'free'
  const one = whom === 'everybody' || free ? null : whom
  const stored = await tx.rows<Stored>(sql`
    select a.id, a.active, a.expert, a.presence, a.seen_at as "seenAt", a.shift, a.time_zone as "timeZone", a.teams,
      a.tiers, a.skills, a.languages, a.capacity, a.channel_capacity as "channelCapacity",
      coalesce(h.load, 0)::int as load, coalesce(h.open, '{}') as open,
      a.id = any(array(select w.offered_to from waiting w
        where w.workspace_id = ${workspace}::uuid and w.offered_to is not null and w.accepted_at is null)) as "isDeciding",
      a.offered_at as "offeredAt", a.idle_since as "idleSince"
    from agents a
    left join (
      select agent, sum(weight) as load, jsonb_object_agg(channel, count) as open from (
        select in_hand_of as agent, coalesce(channel, '') as channel, count(*)::int as count, sum(weight)::int as weight
        from escalations where workspace_id = ${workspace}::uuid and in_hand_of is not null
          and (${one}::uuid is null or in_hand_of = ${one}::uuid)
        group by in_hand_of, channel) each
      group by agent) h on h.agent = a.id
    where a.workspace_id = ${workspace}::uuid and (${one}::uuid is null or a.id = ${one}::uuid)
      and (not ${free}::boolean or (a.active and a.presence = 'available' and a.capacity > coalesce(h.load, 0)
        and a.seen_at > ${after(now, -graceSeconds)}::timestamptz))
    order by a.id`)
  return stored.map((each) => candidateOf(each, now))
}

function candidateOf({ seenAt, shift, ...stored }: Stored, now: Date): Candidate {
  return {
    ...stored,
    presence: stored.presence as Presence,
    isHere: seenAt !== null && seenAt > after(now, -graceSeconds),
    onShift: shift && isOpen(asHours(shift, stored.timeZone), now.getTime()),
    offeredAt: stored.offeredAt?.getTime() ?? null,
    idleSince: stored.idleSince?.getTime() ?? null,
  }
}

/** A person's shift is kept as hours without holidays. */
export const asHours = (week: HoursPlan['week'], timeZone: string): HoursPlan => ({
  ...{ timeZone, always: false, week, holidays: [], holidayFeed: null },
})

/** What decides besides work and people. */
export const situationAt = ({ teams }: Pick<ServicePlan, 'teams'>, now: Date): Situation => ({
  now: now.getTime(),
  openTeams: new Set(teams.flatMap(({ id, hours }) => (isOpen(hours, now.getTime()) ? [id] : []))),
})

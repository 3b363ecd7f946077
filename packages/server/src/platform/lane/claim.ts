import type { Database } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import type { Patience, Work } from './work.ts'

export type ClaimOptions = { now: Date; until: Date; node: string; most: number }

/**
 * Takes the first due work of up to `most` lanes nobody works in, with a lease until `until`. One statement: the
 * unique key of `lanes` decides between nodes, and a lane's work stays in order because a leased lane is passed over.
 * Work that failed and waits for its next try holds up what came after it in its lane.
 * Claimed work gives up its key: what is asked for from now on is new work, and would be lost in the row under way.
 */
export async function claim(db: Database, options: ClaimOptions): Promise<Work[]> {
  const taken: Work[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const leased = await lease(db, { ...options, most: options.most - taken.length })
    const empty = leased.filter(({ id }) => id === null)
    taken.push(...leased.filter(isWork))
    if (empty.length === 0) break
    await giveFree(db, empty)
  }
  return taken
}

/** Rounds in which a lane's work may be gone each time before others are left to do the rest. */
const mostRounds = 5

type Leased = Work | { workspace: string; lane: string; epoch: string; id: null }

const isWork = (leased: Leased): leased is Work => leased.id !== null

/**
 * Between the look at the work and the lease another node may have taken that work and ended it. The lane is then ours
 * with nothing in it (`id` is null), and must be given free: its other work would wait until the lease runs out.
 */
function lease(db: Database, { now, until, node, most }: ClaimOptions): Promise<Leased[]> {
  return db.platformRows<Leased>(
    sql`
    with due as (
      select i.workspace_id, i.lane, i.id from inbox i
      where i.state = 'waiting' and i.due <= ${now}::timestamptz and not exists (
        select 1 from lanes l
        where l.workspace_id = i.workspace_id and l.lane = i.lane and l.leased_until > ${now}::timestamptz)
        and not exists (
          select 1 from inbox e
          where e.workspace_id = i.workspace_id and e.lane = i.lane and e.id < i.id and e.state = 'waiting'
            and e.attempts > 0)
      order by i.due, i.id limit ${most * 4}::int
    ), first as (
      select workspace_id, lane, min(id) as id from due group by workspace_id, lane
      order by workspace_id, lane limit ${most}::int
    ), leased as (
      insert into lanes (workspace_id, lane, epoch, leased_by, leased_until)
      select workspace_id, lane, nextval('lane_epochs'), ${node}::text, ${until}::timestamptz from first
      on conflict (workspace_id, lane) do update
        set epoch = excluded.epoch, leased_by = excluded.leased_by, leased_until = excluded.leased_until
        where lanes.leased_until <= ${now}::timestamptz
      returning workspace_id, lane, epoch
    ), taken as (
      update inbox i set key = null
      from leased l join first f using (workspace_id, lane)
      where i.workspace_id = f.workspace_id and i.id = f.id and i.state = 'waiting' and i.due <= ${now}::timestamptz
      returning i.workspace_id, i.lane, i.id, i.kind, i.payload, i.attempts
    )
    select l.workspace_id as workspace, l.lane, l.epoch::text as epoch, t.id::text as id, t.kind, t.payload, t.attempts
    from leased l left join taken t using (workspace_id, lane)`,
    'lazily',
  )
}

async function giveFree(db: Database, leased: readonly Leased[]): Promise<void> {
  const [workspaces, lanes, epochs] = (['workspace', 'lane', 'epoch'] as const).map((field) =>
    leased.map((each) => each[field]),
  )
  await db.platformRows(
    sql`
    update lanes set leased_until = '-infinity' where (workspace_id, lane, epoch) in (
      select * from unnest(${workspaces}::uuid[], ${lanes}::text[], ${epochs}::bigint[]))`,
    'lazily',
  )
}

/** When the next work is due that nobody works on, or null when there is none. */
export async function nextDue(db: Database): Promise<Date | null> {
  const rows = await db.platformRows<{ due: Date | null }>(
    sql`select min(due) as due from inbox where state = 'waiting'`,
    'lazily',
  )
  return rows[0]?.due ?? null
}

/**
 * Gives the lane free and says when to try again. When patience has run out the row becomes the work that follows, in
 * this same statement, or stays as failed for operators: a crash in between can lose neither.
 */
export function putBack(
  db: Database,
  work: Work,
  { due, problem, patience }: { due: Date; problem: string; patience: Patience },
): Promise<{ state: string }[]> {
  const next = patience.next ?? null
  const isOver = work.attempts + 1 >= patience.attempts
  return db.platformRows<{ state: string }>(sql`
    with mine as (
      update lanes set leased_until = '-infinity'
      where workspace_id = ${work.workspace}::uuid and lane = ${work.lane} and epoch = ${work.epoch}::bigint
      returning 1
    )
    update inbox set problem = ${problem}, due = ${due}::timestamptz,
      attempts = case when ${isOver && next !== null}::boolean then 0 else attempts + 1 end,
      kind = case when ${isOver}::boolean then coalesce(${next}::text, kind) else kind end,
      payload = case when ${isOver}::boolean then payload || jsonb_build_object('problem', ${problem}::text) else payload end,
      state = case when ${isOver && next === null}::boolean then 'failed' else 'waiting' end
    where workspace_id = ${work.workspace}::uuid and id = ${work.id}::bigint and exists (select 1 from mine)
    returning state`)
}

/** A process that held the data folder alone and died left leases behind; nobody else can be working under them. */
export async function dropAllLeases(db: Database): Promise<void> {
  await db.platformRows(
    sql`update lanes set leased_until = '-infinity' where leased_until > '-infinity'`,
  )
}

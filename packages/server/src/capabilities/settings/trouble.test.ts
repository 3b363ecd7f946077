import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import { type Visitor, visitor } from '../../platform/http/test-world.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { recordConversation } from '../audit/test-conversation.ts'
import { settingsRoutes } from './routes.ts'

type Trouble = { id: string; kind: string; problem: string; raw: string }

let house: House
let app: App
let supervisor: Visitor
let woken: string[]

beforeAll(async () => {
  const wake = (what: string) => () => void woken.push(what)
  house = await testHouse({
    wake: { lane: wake('lane'), outbox: wake('outbox'), live: wake('live') },
  })
  app = await createApp(house, { rateLimits: false })
  settingsRoutes(app, house, async () => null)
}, databaseOpens)

beforeEach(async () => {
  woken = []
  supervisor = await visitor(app, house, 'supervisor')
  await somethingWrong(supervisor)
})

/** A delivery nobody could read, a send that failed, one that nobody knows of, and work that was given up. */
async function somethingWrong({ workspace }: Visitor): Promise<void> {
  await house.db.transact(workspace, async (tx) => {
    const conversation = await recordConversation(tx, workspace, ['hello', 'there'])
    await tx.rows(sql`
      insert into inbound_deliveries (workspace_id, id, channel_account_id, delivery_key, content_type, body,
        received_at, problem)
      select ${workspace}::uuid, ${newId()}::uuid, channel_account_id, 'k', 'application/json', '{"odd":true}',
        now(), 'of an unknown type' from conversations where id = ${conversation}::uuid`)
    await tx.rows(sql`
      insert into outbox (workspace_id, conversation_id, kind, message_id, epoch, state, attempts, due, problem, created_at)
      select ${workspace}::uuid, ${conversation}::uuid, 'send', id, 0,
        case number when 1 then 'failed' else 'maybe' end, 5, now(), 'refused by the carrier', now()
      from messages where conversation_id = ${conversation}::uuid`)
    await tx.rows(sql`
      update messages set delivery_state = 'failed' where conversation_id = ${conversation}::uuid`)
    await tx.rows(sql`
      insert into inbox (workspace_id, lane, kind, payload, due, attempts, state, problem, created_at)
      values (${workspace}::uuid, 'l', 'take_turn', '{}', now(), 4, 'failed', 'Error: no', now())`)
  })
}

const list = async (who: Visitor): Promise<Trouble[]> =>
  (await who.ask('GET', '/api/trouble')).body.items
const retry = async (kind: string) => {
  const row = (await list(supervisor)).find((each) => each.kind === kind)
  return supervisor.ask('POST', `/api/trouble/${row?.id}/retry`, {})
}
const rowsOf = <Row>(statement: Parameters<House['db']['platformRows']>[0]) =>
  house.db.transact(supervisor.workspace, (tx) => tx.rows<Row>(statement))

describe('the trouble list', () => {
  it('shows what went wrong with the raw words', async () => {
    const rows = await list(supervisor)
    expect(rows.map(({ kind, raw }) => `${kind}: ${raw}`).sort()).toEqual([
      'failed_send: hello',
      'maybe_sent: there',
      'stuck_work: take_turn {}',
      'unreadable_delivery: {"odd":true}',
    ])
    expect(rows.every(({ problem }) => problem.length > 0)).toBe(true)
  })

  it('has a delivery read again when somebody says so', async () => {
    expect((await retry('unreadable_delivery')).status).toBe(200)
    const [work] = await rowsOf<{ kind: string; payload: { delivery: string } }>(
      sql`select kind, payload from inbox where state = 'waiting'`,
    )
    expect(work?.kind).toBe('receive_delivery')
    expect(work?.payload.delivery).toMatch(/^[0-9a-f-]{36}$/)
    expect(woken).toEqual(['lane'])
  })

  it.each(['failed_send', 'maybe_sent'])(
    'has a message sent again when somebody says so (%s)',
    async (kind) => {
      expect((await retry(kind)).status).toBe(200)
      const parcels = await rowsOf<{ attempts: number; message: string }>(
        sql`select attempts, message_id as message from outbox where state = 'waiting'`,
      )
      expect(parcels.map(({ attempts }) => attempts)).toEqual([0])
      const queued = await rowsOf<{ id: string }>(
        sql`select id from messages where delivery_state = 'queued'`,
      )
      expect(queued.map(({ id }) => id)).toEqual(parcels.map(({ message }) => message))
      expect(woken).toEqual(['outbox'])
    },
  )

  it('has work done again, and only once', async () => {
    const [row] = (await list(supervisor)).filter(({ kind }) => kind === 'stuck_work')
    const url = `/api/trouble/${row?.id}/retry`
    expect((await supervisor.ask('POST', url, {})).status).toBe(200)
    expect((await supervisor.ask('POST', url, {})).status).toBe(404)
    expect(woken).toEqual(['lane'])
  })

  it('lets work rest that was asked for anew meanwhile', async () => {
    await rowsOf(sql`update inbox set key = 'turn' where state = 'failed'`)
    await rowsOf(sql`
      insert into inbox (workspace_id, lane, kind, payload, key, due, created_at)
      select workspace_id, lane, kind, payload, key, now(), now() from inbox where state = 'failed'`)
    expect((await retry('stuck_work')).status).toBe(200)
    const states = await rowsOf<{ state: string }>(sql`select state from inbox order by state`)
    expect(states.map(({ state }) => state)).toEqual(['done', 'waiting'])
  })

  it('writes into the audit who wanted it', async () => {
    await retry('failed_send')
    const [entry] = await rowsOf<{ kind: string; actor: string }>(
      sql`select kind, actor from audit_entries`,
    )
    expect(entry).toEqual({ kind: 'trouble_retried', actor: supervisor.agent })
  })

  it('shows and does nothing for another workspace', async () => {
    const stranger = await visitor(app, house, 'administrator')
    expect(await list(stranger)).toEqual([])
    for (const { id } of await list(supervisor))
      expect((await stranger.ask('POST', `/api/trouble/${id}/retry`, {})).status).toBe(404)
    expect((await stranger.ask('POST', '/api/trouble/anything/retry', {})).status).toBe(404)
    expect(await list(supervisor)).toHaveLength(4)
  })
})

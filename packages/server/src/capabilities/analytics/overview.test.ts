import { overview } from '@baton/contract'
import type { ConversationId, Role } from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { handClock, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openConversation, openDesk, type TestDesk } from '../knowledge/test-desk.ts'
import { overviewRoutes } from './routes.ts'

describe('the overview', () => {
  const clock = handClock()
  const yesterday = new Date(clock.now().getTime() - 86_400_000)
  let house: House
  let app: App
  let desk: TestDesk

  beforeAll(async () => {
    house = await testHouse({ clock })
    app = await createApp(house)
    overviewRoutes(app, house)
    desk = await openDesk(house)
  })

  const look = async (role: Role = 'agent') => {
    const answer = await app.inject({ url: '/api/overview', headers: desk.people[role].headers })
    return overview.parse(answer.json())
  }

  /** A conversation with one message by each author, and where it stands. */
  async function conversation(
    authors: string[],
    part: { holder?: string; waitingFor?: string; since?: Date; at?: Date } = {},
  ): Promise<ConversationId> {
    const { holder = 'ai', waitingFor = null, since = null, at = clock.now() } = part
    const id = await openConversation(house, desk)
    await house.db.transact(desk.workspace, async (tx) => {
      for (const [index, author] of authors.entries()) {
        await tx.rows(sql`
          insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, created_at)
          values (${desk.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${index + 1}::int, ${author}, 'x', ${desk.account}::uuid,
            ${at}::timestamptz)`)
      }
      await tx.rows(sql`
        update conversations set holder_kind = ${holder}, waiting_for = ${waitingFor}, waiting_since = ${since}::timestamptz,
          last_at = ${at}::timestamptz where workspace_id = ${desk.workspace}::uuid and id = ${id}::uuid`)
    })
    return id
  }

  const escalate = (id: ConversationId, trigger: string, at = clock.now()) =>
    house.db.transact(desk.workspace, (tx) =>
      tx.rows(sql`
        insert into escalations (workspace_id, id, conversation_id, mode, stage, trigger, policy_version, finding, raised_at)
        values (${desk.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, 'takeover', 'queued', ${trigger}, 1, ${json({})}::jsonb,
          ${at}::timestamptz)`),
    )

  it('is shut to strangers and open to everybody on the team', async () => {
    expect((await app.inject({ url: '/api/overview' })).statusCode).toBe(401)
    for (const role of ['agent', 'supervisor', 'administrator'] as const) await look(role)
  })

  it('is all noughts in an empty house', async () => {
    expect(await look()).toEqual({
      waiting: 0,
      oldestWaitSeconds: 0,
      steerQuestions: 0,
      assistantHeld: 0,
      humanHeld: 0,
      today: {
        conversations: 0,
        answeredByAssistant: 0,
        escalations: 0,
        byTrigger: [],
        guided: 0,
        taught: 0,
      },
    })
  })

  it.each([
    ['waiting for a person', { holder: 'waiting', waitingFor: 'takeover' }, { waiting: 1 }],
    ['waiting for guidance', { holder: 'waiting', waitingFor: 'steer' }, { steerQuestions: 1 }],
    ['with the assistant', { holder: 'ai' }, { assistantHeld: 1 }],
    ['with the guided assistant', { holder: 'guided' }, { assistantHeld: 1 }],
    ['with a person', { holder: 'human' }, { humanHeld: 1 }],
  ])('counts a conversation %s where it belongs and nowhere else', async (_name, part, figure) => {
    desk = await openDesk(house)
    await conversation(['customer'], part)
    const { today: _today, oldestWaitSeconds: _wait, ...now } = await look()
    expect(now).toEqual({
      waiting: 0,
      steerQuestions: 0,
      assistantHeld: 0,
      humanHeld: 0,
      ...figure,
    })
  })

  it('says how long the one has waited who waits longest', async () => {
    desk = await openDesk(house)
    const since = clock.now()
    clock.move(90)
    await conversation(['customer'], { holder: 'waiting', waitingFor: 'takeover', since })
    expect((await look()).oldestWaitSeconds).toBe(90)
  })

  it('counts today’s conversations, who answered them, and why people were needed', async () => {
    desk = await openDesk(house)
    await conversation(['customer', 'assistant'])
    await conversation(['customer', 'assistant'], { at: yesterday })
    await escalate(await conversation(['customer', 'assistant', 'agent']), 'loop')
    await escalate(await conversation(['customer']), 'loop')
    await escalate(await conversation(['customer']), 'distress')
    await escalate(await conversation(['customer', 'agent']), 'agent_stepped_in')
    await escalate(await conversation(['customer'], { at: yesterday }), 'safety', yesterday)
    expect((await look()).today).toMatchObject({
      conversations: 5,
      answeredByAssistant: 1,
      escalations: 3,
      byTrigger: [
        { trigger: 'loop', count: 2 },
        { trigger: 'distress', count: 1 },
      ],
    })
  })

  it('counts what people taught today, once each', async () => {
    desk = await openDesk(house)
    const id = await conversation(['customer'])
    await house.db.transact(desk.workspace, async (tx) => {
      for (const [origin, at] of [
        ['taught', clock.now()],
        ['taught', yesterday],
        ['written', clock.now()],
      ] as const) {
        const article = newId()
        await tx.rows(sql`
          insert into articles (workspace_id, id, title, category, body, origin, updated_at)
          values (${desk.workspace}::uuid, ${article}::uuid, 'T', 'G', 'B', ${origin}, ${at}::timestamptz)`)
        for (const revision of [1, 2]) {
          await tx.rows(sql`
            insert into article_revisions (workspace_id, article_id, revision, title, body, questions, changed_by, at)
            values (${desk.workspace}::uuid, ${article}::uuid, ${revision}::int, 'T', 'B', '[]', 'Ana', ${at}::timestamptz)`)
        }
      }
      await tx.rows(sql`
        insert into guidance (workspace_id, id, conversation_id, escalation_id, agent_id, text, scope, created_at)
        values (${desk.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${newId()}::uuid, ${desk.people.agent.agent}::uuid, 'x',
          'always', ${clock.now()}::timestamptz)`)
    })
    expect((await look()).today).toMatchObject({ guided: 1, taught: 1 })
  })

  it('shows nothing of other workspaces', async () => {
    desk = await openDesk(house)
    expect((await look()).today.conversations).toBe(0)
  })
})

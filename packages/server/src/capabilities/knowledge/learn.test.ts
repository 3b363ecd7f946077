import {
  type Command,
  type ConversationId,
  defaultPolicy,
  type EscalationId,
  type GuidanceId,
  type MessageId,
} from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { handClock, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork, LeaseLost, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation, steppedIn } from '../conversations/index.ts'
import { learn } from './learn.ts'
import { listSuggestions, type Suggestion } from './suggestions.ts'
import { openConversation, openDesk, type TestDesk } from './test-desk.ts'

describe('learning', () => {
  const clock = handClock()
  let house: House
  let desk: TestDesk
  let id: ConversationId
  const escalation = newId<EscalationId>()

  beforeAll(async () => {
    house = await testHouse({ clock })
    desk = await openDesk(house)
  })

  async function happens(command: Command, actor = 'customer'): Promise<void> {
    await house.db.transact(desk.workspace, async (tx) => {
      const loaded = await lockConversation(tx, desk.workspace, id)
      const about = { now: clock.now(), actor, waits: defaultPolicy.waits, agentName: 'Bob' }
      expect(await commit(house, tx, loaded, command, about)).not.toHaveProperty('refused')
    })
    clock.move(5)
  }

  const asks = (text: string): Promise<void> =>
    happens({
      do: 'receive_message',
      message: { id: newId<MessageId>(), text, attachments: [] },
      findings: [],
      asksForPerson: false,
      withdraws: false,
      wantsAnswer: true,
      escalation: newId<EscalationId>(),
    })

  const replies = (text: string, of: EscalationId): Promise<void> => {
    const { agent } = desk.people.agent
    return happens(
      {
        do: 'reply',
        agent,
        message: { id: newId<MessageId>(), text },
        escalation: of,
        finding: steppedIn(agent),
        sawMessage: null,
      },
      agent,
    )
  }

  const handsBack = (): Promise<void> => {
    const { agent } = desk.people.agent
    const note = { done: '', decided: '', promised: '', assistantMay: '', answerWaiting: false }
    return happens({ do: 'hand_back', agent, note }, agent)
  }

  /** Work as the lane hands it over, with a lease of its own. */
  async function leased(payload: object): Promise<Work> {
    const lane = `learn:${newId()}`
    return house.db.transact(desk.workspace, async (tx) => {
      await addWork(tx, desk.workspace, {
        lane,
        kind: 'learn',
        payload,
        due: clock.now(),
        now: clock.now(),
      })
      const row = await tx.first<Work>(sql`
        with leased as (
          insert into lanes (workspace_id, lane, epoch, leased_by, leased_until)
          values (${desk.workspace}::uuid, ${lane}, nextval('lane_epochs'), 'test', 'infinity') returning epoch
        )
        select workspace_id as workspace, id::text as id, lane, kind, payload, attempts, epoch::text as epoch
        from inbox, leased where workspace_id = ${desk.workspace}::uuid and lane = ${lane}`)
      if (!row) throw new Error('no work was stored')
      return row
    })
  }

  const known = (): Promise<Suggestion[]> =>
    house.db.transact(desk.workspace, (tx) => listSuggestions(tx, desk.workspace))
  const learnedIn = async (): Promise<Suggestion[]> =>
    (await known()).filter(({ conversation }) => conversation === id)

  it('proposes what a person answered, in people’s words only, without private facts', async () => {
    id = await openConversation(house, desk)
    await asks('Can I rent a machine for a weekend?')
    await replies('Hi Mia, this is Bob.', escalation)
    await replies(
      'A Heron costs €140 for a weekend, plus a deposit of €300. Mia, write to ana@example.com to book.',
      escalation,
    )
    await handsBack()
    await learn(house, await leased({ conversation: id, escalation, from: 'takeover' }))
    expect(await learnedIn()).toMatchObject([
      {
        from: 'takeover',
        state: 'open',
        article: null,
        question: 'Can I rent a machine for a weekend?',
        answer:
          'A Heron costs €140 for a weekend, plus a deposit of €300. Write to [e-mail] to book.',
      },
    ])
  })

  it('changes nothing when it is repeated', async () => {
    const before = await learnedIn()
    await learn(house, await leased({ conversation: id, escalation, from: 'takeover' }))
    expect(await learnedIn()).toEqual(before)
  })

  it('leaves alone what a person has decided on', async () => {
    await house.db.transact(desk.workspace, (tx) =>
      tx.rows(sql`update suggestions set state = 'dismissed', answer = 'edited'
        where workspace_id = ${desk.workspace}::uuid and escalation_id = ${escalation}::uuid`),
    )
    await learn(house, await leased({ conversation: id, escalation, from: 'takeover' }))
    expect(await learnedIn()).toMatchObject([{ state: 'dismissed', answer: 'edited' }])
  })

  it('takes no question of another week for the one that was answered', async () => {
    id = await openConversation(house, desk)
    const of = newId<EscalationId>()
    await asks('Do you sell spare lids for the kettle?')
    clock.move(8 * 86_400)
    await asks('My grinder makes a strange noise since this morning')
    await replies('Please turn the grinder upside down and shake out the stone that is in it.', of)
    await handsBack()
    await learn(house, await leased({ conversation: id, escalation: of, from: 'takeover' }))
    expect(await learnedIn()).toMatchObject([
      { question: 'My grinder makes a strange noise since this morning' },
    ])
  })

  it('learns nothing from a takeover in which nothing was explained, and ends its work all the same', async () => {
    id = await openConversation(house, desk)
    const other = newId<EscalationId>()
    await asks('Can I rent a boat for a weekend?')
    await replies('Hi Mia, this is Bob.', other)
    await handsBack()
    const work = await leased({ conversation: id, escalation: other, from: 'takeover' })
    await learn(house, work)
    expect(await learnedIn()).toEqual([])
    const [row] = await house.db.platformRows<{ state: string }>(
      sql`select state from inbox where workspace_id = ${desk.workspace}::uuid and id = ${work.id}::bigint`,
    )
    expect(row?.state).toBe('done')
  })

  it.each([
    ['for this case waits for a review', null, 'open'],
    ['that became an article already is shown as published', newId(), 'published'],
  ])('guidance %s', async (_name, article, state) => {
    id = await openConversation(house, desk)
    const guided = newId<EscalationId>()
    await house.db.transact(desk.workspace, (tx) =>
      tx.rows(sql`
        insert into guidance (workspace_id, id, conversation_id, escalation_id, agent_id, text, scope, question, article_id, created_at)
        values (${desk.workspace}::uuid, ${newId<GuidanceId>()}::uuid, ${id}::uuid, ${guided}::uuid, ${desk.people.agent.agent}::uuid,
          'Tell her that we engrave up to 20 characters', 'this_case', 'Do you engrave?', ${article}::uuid, ${clock.now()}::timestamptz)`),
    )
    await learn(house, await leased({ conversation: id, escalation: guided, from: 'guidance' }))
    expect(await learnedIn()).toMatchObject([
      {
        from: 'guidance',
        state,
        article,
        question: 'Do you engrave?',
        answer: 'We engrave up to 20 characters',
      },
    ])
  })

  it('keeps nothing when the lease was lost meanwhile', async () => {
    id = await openConversation(house, desk)
    const other = newId<EscalationId>()
    await asks('Can I rent a machine for a weekend?')
    await replies('A Heron costs €140 for a weekend, plus a deposit of €300.', other)
    await handsBack()
    const work = await leased({ conversation: id, escalation: other, from: 'takeover' })
    await expect(learn(house, { ...work, epoch: '0' })).rejects.toThrow(LeaseLost)
    expect(await learnedIn()).toEqual([])
  })
})

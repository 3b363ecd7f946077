import { handoffPackage } from '@baton/contract'
import {
  type Command,
  type ConversationId,
  defaultPolicy,
  type EscalationId,
  type Finding,
  type MessageId,
} from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSignals } from '../../models/local/read-signals.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { handClock, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { openConversation, openDesk, type TestDesk } from '../knowledge/test-desk.ts'
import { escalationViewOf, packageOf, storePackage } from './index.ts'
import { finding } from './test-facts.ts'

describe('the package of a conversation', () => {
  const clock = handClock()
  let house: House
  let desk: TestDesk
  let id: ConversationId

  beforeAll(async () => {
    house = await testHouse({ clock })
    desk = await openDesk(house)
  })

  async function happens(command: Command, actor = 'customer', text = ''): Promise<void> {
    const message = { externalId: null, signals: readSignals(text), page: null }
    await house.db.transact(desk.workspace, async (tx) => {
      const loaded = await lockConversation(tx, desk.workspace, id)
      const about = {
        now: clock.now(),
        actor,
        waits: defaultPolicy.waits,
        message,
        agentName: 'Bob',
      }
      const outcome = await commit(house, tx, loaded, command, about)
      expect(outcome).not.toHaveProperty('refused')
    })
    clock.move(60)
  }

  const says = (text: string, findings: Finding[] = []): Promise<void> =>
    happens(
      {
        do: 'receive_message',
        message: { id: newId<MessageId>(), text, attachments: [] },
        findings,
        asksForPerson: findings.length > 0,
        withdraws: false,
        wantsAnswer: true,
        escalation: newId<EscalationId>(),
      },
      'customer',
      text,
    )

  const read = () =>
    house.db.transact(desk.workspace, (tx) => packageOf(tx, desk.workspace, id, clock.now()))

  it('is nothing while the assistant holds the conversation', async () => {
    id = await openConversation(house, desk)
    await says('Where is my parcel?')
    expect(await read()).toBeNull()
    expect(
      await house.db.transact(desk.workspace, (tx) => escalationViewOf(tx, desk.workspace, id)),
    ).toBeNull()
  })

  it('is complete at the moment a person is wanted, with what was tried', async () => {
    const detail = {
      question: 'Where is my parcel?',
      found: [{ article: newId(), title: 'Track a parcel', closeness: 0.4 }],
      used: [],
      tools: [],
      confidence: { understood: 0.7, answer: 0.2, amongThree: 0.3 },
    }
    await house.db.transact(desk.workspace, (tx) =>
      tx.rows(sql`
        insert into turns (workspace_id, id, conversation_id, epoch, answers_message, model, proposal, outcome, detail, milliseconds, at)
        values (${desk.workspace}::uuid, ${newId()}::uuid, ${id}::uuid, 0, 1, 'local', 'ask_guidance', 'used', ${json(detail)}::jsonb, 5,
          ${clock.now()}::timestamptz)`),
    )
    const raised = clock.now()
    await says('I want to talk to a human', [finding('asked_for_person', {}, [2])])
    const view = handoffPackage.parse(await read())
    expect(view.brief.text).toBe(
      'Mia Torres (VIP) asked for a person, asks “Where is my parcel?”, first raised 2 minutes ago.',
    )
    expect(view.tried).toMatchObject([
      { what: 'Looked for “Where is my parcel?”: closest was “Track a parcel” (40 %)' },
    ])
    expect(view.whyNow).toMatchObject({
      trigger: 'asked_for_person',
      title: 'asked for a person',
      at: raised.toISOString(),
    })
    expect(view.knowledge).toMatchObject([{ title: 'Track a parcel', used: false }])
  })

  it('is fresh at every look: what the customer writes while waiting is in it', async () => {
    await says('Can you send it to my office instead?')
    expect((await read())?.openQuestions).toContain('Can you send it to my office instead?')
  })

  it('keeps a version of what the person saw who came in, and stays while they hold', async () => {
    const { agent } = desk.people.agent
    await happens(
      {
        do: 'take_over',
        agent,
        escalation: newId<EscalationId>(),
        finding: finding('agent_stepped_in'),
      },
      agent,
    )
    const stored = await house.db.transact(desk.workspace, async (tx) => {
      await storePackage(tx, desk.workspace, id, clock.now())
      return tx.rows<{ package: unknown }>(sql`
        select package from escalations where workspace_id = ${desk.workspace}::uuid and conversation_id = ${id}::uuid`)
    })
    expect(stored.map((row) => row.package)).toEqual([await read()])
    const view = await house.db.transact(desk.workspace, (tx) =>
      escalationViewOf(tx, desk.workspace, id),
    )
    expect(view).toMatchObject({ stage: 'taken_over', agent, mode: 'takeover' })
  })

  it('remembers the note of the last handing back when a person is wanted again', async () => {
    const { agent } = desk.people.agent
    const note = {
      done: 'Called the carrier',
      decided: '',
      promised: 'A new label today',
      assistantMay: '',
      answerWaiting: false,
    }
    await happens({ do: 'hand_back', agent, note }, agent)
    expect(await read()).toBeNull()
    await says('No label came. I want to talk to a human again', [
      finding('asked_for_person', {}, [9]),
    ])
    expect((await read())?.lastHandBack).toEqual({
      by: 'Bob',
      done: 'Called the carrier',
      decided: '',
      promised: 'A new label today',
    })
  })
})

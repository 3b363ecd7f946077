import type { WorkspaceId } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handClock } from '../../../../../tests/kit/hand-clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { type Statement, sql } from '../../platform/db/sql.ts'
import { freshWorkspace, testDatabase } from '../../platform/db/test-database.ts'
import { databaseOpens } from '../../platform/http/test-house.ts'
import { appendAudit } from './append.ts'
import { sealConversations, sealedKind } from './seal-conversations.ts'
import { recordConversation } from './test-conversation.ts'
import { verdictSentence, verify } from './verify.ts'
import { checkSeals } from './verify-seals.ts'

const table = { administration: 'audit_entries', conversation: 'conversation_events' }
const at = new Date('2026-11-20T09:00:00.001Z')

describe('the seal on the log', () => {
  let db: Database
  let workspace: WorkspaceId
  let conversation: string
  beforeAll(async () => {
    db = await testDatabase()
  }, databaseOpens)
  beforeEach(async () => {
    workspace = await freshWorkspace(db)
    conversation = await db.transact(workspace, async (tx) => {
      for (const kind of ['signed_in', 'policy_published', 'signed_out'])
        await appendAudit(tx, workspace, {
          kind,
          payload: { z: 1, a: ['é', null] },
          actor: 'x',
          at,
        })
      await recordConversation(tx, workspace, ['other'])
      return recordConversation(tx, workspace, ['hello', 'is anybody there?', 'thanks'])
    })
  })

  /** What somebody with the keys of the database can do, and no role of the house. */
  async function tamper(where: keyof typeof table, ...statements: Statement[]): Promise<void> {
    await db.asPlatform(async (tx) => {
      await tx.script(`alter table ${table[where]} disable trigger user`)
      for (const statement of statements) await tx.rows(statement)
      await tx.script(`alter table ${table[where]} enable trigger user`)
    })
  }
  const broken = async () => (await verify(db, { workspace })).broken

  it('is whole when nobody touched it, however small the pages in which it is read', async () => {
    for (const page of [1, 2, 100])
      expect(await verify(db, { workspace, page })).toEqual({
        intact: true,
        entries: 7,
        broken: null,
      })
  })

  it('holds for entries that are written at the same time', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((kind) =>
        db.transact(workspace, (tx) =>
          appendAudit(tx, workspace, { kind, payload: {}, actor: 'x', at }),
        ),
      ),
    )
    expect(await verify(db, { workspace })).toMatchObject({ intact: true, entries: 11 })
  })

  it('can be broken by no role of the house: the log refuses', async () => {
    for (const change of [
      sql`update audit_entries set actor = 'y' where number = 1`,
      sql`delete from audit_entries where number = 1`,
      sql`update conversation_events set actor = 'y' where number = 1`,
      sql`delete from conversation_events where number = 1`,
    ]) {
      await expect(db.transact(workspace, (tx) => tx.rows(change))).rejects.toThrow()
      await expect(db.platformRows(change)).rejects.toThrow('append-only')
    }
  })

  it('names the administrative entry that was changed', async () => {
    await tamper(
      'administration',
      sql`update audit_entries set actor = 'y' where workspace_id = ${workspace}::uuid and number = 2`,
    )
    expect(await broken()).toEqual({
      conversation: null,
      number: 2,
      why: 'what it says is not what was sealed.',
    })
  })

  it('names the event of a conversation that was changed', async () => {
    await tamper(
      'conversation',
      sql`update conversation_events set payload = payload || '{"by":"nobody"}' where conversation_id = ${conversation}::uuid and number = 2`,
    )
    expect(await broken()).toMatchObject({ conversation, number: 2 })
  })

  it('shows an entry that was taken out of the middle', async () => {
    await tamper(
      'conversation',
      sql`delete from conversation_events where conversation_id = ${conversation}::uuid and number = 2`,
    )
    expect(await broken()).toMatchObject({
      number: 2,
      why: 'entry 2 is missing; entry 3 follows instead.',
    })
  })

  it('shows a tail that was cut off, in conversations and in the administrative log', async () => {
    await tamper(
      'conversation',
      sql`delete from conversation_events where conversation_id = ${conversation}::uuid and number = 3`,
    )
    expect(await broken()).toEqual({
      conversation,
      number: 3,
      why: 'the end is cut off; there were 3 entries.',
    })
    await tamper(
      'administration',
      sql`delete from audit_entries where workspace_id = ${workspace}::uuid and number = 3`,
    )
    expect(await broken()).toMatchObject({ conversation: null, number: 3 })
  })

  it('shows a whole log that was taken away', async () => {
    await tamper(
      'conversation',
      sql`delete from conversation_events where conversation_id = ${conversation}::uuid`,
    )
    expect(await broken()).toMatchObject({ conversation, number: 1 })
  })

  it('shows a last entry that was replaced with one sealed anew', async () => {
    await tamper(
      'conversation',
      sql`update conversations set chain_head = 'forged' where id = ${conversation}::uuid`,
    )
    expect(await broken()).toMatchObject({
      number: 3,
      why: 'its seal is not the one noted as the last.',
    })
  })

  it('shows words that were changed after they were said, and words that are gone', async () => {
    await db.platformRows(
      sql`update messages set text = 'goodbye' where conversation_id = ${conversation}::uuid and number = 1`,
    )
    expect(await broken()).toEqual({
      conversation,
      number: 1,
      why: 'the text of its message was changed.',
    })
    await db.platformRows(
      sql`delete from messages where conversation_id = ${conversation}::uuid and number = 1`,
    )
    expect(await broken()).toMatchObject({ number: 1, why: 'the message it tells about is gone.' })
  })

  describe('over all conversations', () => {
    const sealAll = () => sealConversations({ db, clock: handClock() })
    const removed = (table: string) =>
      ({
        name: '',
        text: `delete from ${table} where workspace_id = '${workspace}' and ${table === 'conversations' ? 'id' : 'conversation_id'} = '${conversation}'`,
        values: [],
      }) as Statement

    it('is set once for what has happened, and changes nothing', async () => {
      const entries = async () => (await verify(db, { workspace })).entries
      const before = await entries()
      await sealed()
      await sealAll()
      expect(await verify(db, { workspace })).toMatchObject({ intact: true, entries: before + 1 })
    })

    it('shows a conversation that was removed with all its rows', async () => {
      await sealed()
      await tamper(
        'conversation',
        ...['conversation_events', 'messages', 'conversations'].map(removed),
      )
      expect(await broken()).toEqual({
        conversation,
        number: 3,
        why: 'it was there when the log was sealed, and is gone.',
      })
    })

    it('shows one that was written anew, with seals that fit each other', async () => {
      await sealed()
      await tamper(
        'conversation',
        sql`update conversation_events set hash = 'forged' where conversation_id = ${conversation}::uuid and number = 3`,
      )
      expect(await checkSeals(db, workspace)).toEqual({
        conversation,
        number: 3,
        why: 'the conversation was written anew after the log was sealed.',
      })
    })

    /** Whoever else works on this server may hold the log back for a moment. */
    async function sealed(): Promise<void> {
      const count = () =>
        db.platformRows(
          sql`select 1 from audit_entries where workspace_id = ${workspace}::uuid and kind = ${sealedKind}`,
        )
      while ((await count()).length === 0) await sealAll()
    }
  })

  it('is put in one sentence for people', async () => {
    expect(verdictSentence(await verify(db, { workspace }))).toBe(
      'The audit log is intact: 7 entries, every seal right.',
    )
    await tamper(
      'administration',
      sql`update audit_entries set kind = 'x' where workspace_id = ${workspace}::uuid and number = 1`,
    )
    expect(verdictSentence(await verify(db, { workspace }))).toBe(
      'The audit log is BROKEN at entry 1 of the administrative log: what it says is not what was sealed.',
    )
  })
})

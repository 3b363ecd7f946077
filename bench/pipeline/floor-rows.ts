import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { statements } from './floor-statements.ts'

export type FloorSettings = { workspace: string; account: string; number: string }
type Said = { body: string; from: string; sid: string; text: string }
type Answer = { reply: string; externalId: string }
type Thread = { id: string; newest: number; events: number }

type Run = (name: keyof typeof statements, values: unknown[]) => Promise<Record<string, unknown>[]>

/** All rows of one answered message, in the caller's transaction; every statement is prepared once per connection. */
export async function writeExchange(
  client: PoolClient,
  { workspace, account }: FloorSettings,
  said: Said,
  answer: Answer,
): Promise<void> {
  const run: Run = async (name, values) =>
    (await client.query({ name, text: statements[name], values })).rows
  const now = new Date()
  await run('delivery', [workspace, randomUUID(), account, said.sid, said.body, now])
  const thread = await threadOf(run, { workspace, account, from: said.from, now })
  const [received, sent] = [randomUUID(), randomUUID()]
  const first = thread.newest + 1
  await run('message', [
    workspace,
    received,
    thread.id,
    first,
    'customer',
    said.text,
    account,
    said.sid,
    null,
    now,
  ])
  await run('message', [
    workspace,
    sent,
    thread.id,
    first + 1,
    'assistant',
    answer.reply,
    account,
    null,
    'sent',
    now,
  ])
  const state = JSON.stringify({ status: 'open', newestMessage: first + 1 })
  await run('conversation', [
    workspace,
    thread.id,
    state,
    first + 1,
    first,
    thread.events + 3,
    answer.reply,
    now,
  ])
  await run('events', [workspace, thread.id, thread.events, JSON.stringify({ number: first }), now])
  await run('outbox', [workspace, thread.id, sent, now])
  await run('sent', [workspace, account, answer.externalId, thread.id, sent, now])
}

type Contact = { workspace: string; account: string; from: string; now: Date }

/** The conversation of this number, with the contact noted; a new customer gets one. */
async function threadOf(run: Run, { workspace, account, from, now }: Contact): Promise<Thread> {
  const [known] = await run('address', [workspace, account, from, now])
  if (known) return (await run('thread', [workspace, account, known.customer]))[0] as Thread
  const [customer, id] = [randomUUID(), randomUUID()]
  await run('newCustomer', [workspace, customer, from, now])
  await run('newAddress', [workspace, account, from, customer, now])
  await run('newThread', [workspace, id, account, customer, from, now])
  return { id, newest: 0, events: 0 }
}

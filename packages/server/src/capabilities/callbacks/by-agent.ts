import type { CallbackView, CallbackWay } from '@baton/contract'
import { type AgentId, type ConversationId, callbackReasons, type WorkspaceId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { arrange, confirm, takeSlot } from './arrange.ts'
import { callbackRows, presentCallback } from './callback-rows.ts'
import { cancelOpen } from './picked.ts'
import { type CallbackParts, prepare, type Scene, say, sceneOf, textFor } from './scene.ts'

type Booking = {
  slot: string | null
  agent: string | null
  way: CallbackWay
  address: string | null
}

/** An agent arranges a callback for the customer they speak with, or who waits. */
export function bookForCustomer(
  house: House,
  parts: CallbackParts,
  person: Person,
  { conversation, booking }: { conversation: ConversationId; booking: Booking },
): Promise<CallbackView> {
  if (booking.way !== 'here' && !booking.address?.trim()) throw needsAddress(booking.way)
  return within(house, parts, person, conversation, async (scene) => {
    const due = await slotFor(scene, booking.slot)
    const { agent, ...rest } = booking
    const arranged = await arrange(scene, {
      ...{ ...rest, due, isSlot: due !== null, why: callbackReasons.arranged },
      ...{ agent: agent as AgentId | null, by: person.agent },
    })
    if (due) await confirm(arranged.scene, due, arranged.matter)
    return arranged.callback
  })
}

/** Another time, or another person to call back; the customer hears of a new time. */
export async function moveCallback(
  house: House,
  parts: CallbackParts,
  person: Person,
  { id, slot, agent }: { id: string; slot: string; agent: string | null | undefined },
): Promise<CallbackView> {
  const conversation = await conversationOf(house, person.workspace, id)
  return within(house, parts, person, conversation, async (scene) => {
    const [row] = await callbackRows(scene.tx, person.workspace, { id })
    if (row?.state !== 'open') throw isOver()
    const isSameTime = row.dueFrom?.getTime() === Date.parse(slot)
    const due =
      isSameTime && row.dueFrom && row.dueTo
        ? { from: row.dueFrom.getTime(), to: row.dueTo.getTime() }
        : await slotFor(scene, slot)
    const to = agent === undefined ? {} : { agent: agent as AgentId | null }
    const arranged = await arrange(scene, { due, isSlot: true, why: row.why, ...to })
    if (due && !isSameTime) await confirm(arranged.scene, due, arranged.matter)
    return arranged.callback
  })
}

/** The promise is taken back; the customer hears so. */
export async function cancelCallback(
  house: House,
  parts: CallbackParts,
  person: Person,
  id: string,
): Promise<CallbackView> {
  const conversation = await conversationOf(house, person.workspace, id)
  return within(house, parts, person, conversation, async (scene) => {
    const [row] = await callbackRows(scene.tx, person.workspace, { id })
    if (row?.state !== 'open') throw isOver()
    await cancelOpen(scene)
    await scene.tells.callbackSettled(scene.tx, { workspace: person.workspace, conversation })
    await say(scene, textFor(scene, 'callback_cancelled'))
    return id
  })
}

async function within(
  house: House,
  parts: CallbackParts,
  { workspace, agent }: Person,
  conversation: ConversationId,
  run: (scene: Scene) => Promise<string>,
): Promise<CallbackView> {
  const prepared = await prepare(house, workspace)
  return house.db.transact(workspace, async (tx) => {
    const found = await sceneOf(house, tx, parts, { ...prepared, workspace, conversation })
    const id = await run({ ...found, about: { ...found.about, actor: agent } })
    const [row] = await callbackRows(tx, workspace, { id })
    if (!row) throw notFound('callback')
    return presentCallback(row)
  })
}

async function slotFor(scene: Scene, slot: string | null) {
  if (slot === null) return null
  const due = await takeSlot(scene, new Date(slot))
  if (!due) throw isTaken()
  return due
}

async function conversationOf(
  house: House,
  workspace: WorkspaceId,
  id: string,
): Promise<ConversationId> {
  const row = await house.db.transact(workspace, (tx) =>
    tx.first<{ conversation: ConversationId }>(sql`
      select conversation_id as conversation from callbacks
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`),
  )
  if (!row) throw notFound('callback')
  return row.conversation
}

const isTaken = (): HttpProblem =>
  new HttpProblem(
    409,
    'slot_taken',
    'This slot is full, past, or not within the hours of the team.',
    'Ask for the slots again and choose a free one.',
  )
const isOver = (): HttpProblem =>
  new HttpProblem(
    409,
    'callback_over',
    'This callback was kept or cancelled already.',
    'Arrange a new one in its conversation.',
  )
const needsAddress = (way: CallbackWay): HttpProblem =>
  new HttpProblem(
    400,
    'address_missing',
    way === 'phone' ? 'A call needs a number.' : 'A mail needs an address.',
    'Enter it, or come back to the customer right here.',
  )

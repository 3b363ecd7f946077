import {
  type AgentId,
  type ConversationId,
  callbackReasons,
  type EscalationId,
  type Finding,
  holderOf,
  nextOpening,
  type Period,
  shownTime,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'
import { commit } from '../conversations/index.ts'
import { storePackage } from '../handoff/index.ts'
import { teamOf } from '../service-plan/index.ts'
import { arrange, choice, freeSlots, graceSeconds } from './arrange.ts'
import { type CallbackRow, callbackRows } from './callback-rows.ts'
import { guaranteeAgain } from './emergency.ts'
import { type CallbackParts, prepare, type Scene, say, sceneOf, textFor } from './scene.ts'

type Doing = (scene: Scene, row: CallbackRow) => Promise<void>

/** One of the timers of a callback. A timer of a time that was moved, or of a promise that was kept, changes nothing. */
const timer =
  (run: Doing) =>
  async (house: House, parts: CallbackParts, work: Work): Promise<void> => {
    const { workspace, payload } = work
    const prepared = await prepare(house, workspace)
    const conversation = payload.conversation as ConversationId
    await house.db.transact(workspace, async (tx) => {
      await finishWork(tx, work)
      const [row] = await callbackRows(tx, workspace, { id: String(payload.callback) })
      if (row && row.state !== 'open')
        return parts.tells.callbackSettled(tx, { workspace, conversation })
      const isMeant = row?.dueFrom?.toISOString() === payload.dueFrom
      if (!row || !isMeant) return
      const scene = await sceneOf(house, tx, parts, { ...prepared, workspace, conversation })
      await run(scene, row)
    })
  }

/** Whoever is to call back hears of it while there is time to read. */
export const remindCallback = timer(async (scene, row) => {
  if (!row.agent) return
  const { tx, loaded, tells, about } = scene
  await tells.callbackDue(tx, factsOf(scene, row, [row.agent]))
  await tx.rows(sql`
    update callbacks set reminded_at = ${about.now}::timestamptz
    where workspace_id = ${loaded.workspace}::uuid and id = ${row.id}::uuid`)
})

/** The time has come: back into the queue as work for its team, with the package prepared. */
export const callbackDue = timer(async (scene, row) => {
  const { tx, loaded, about, tells } = scene
  await tells.callbackDue(tx, factsOf(scene, row, row.agent ? [row.agent] : []))
  // A person who has it, or a wait that goes on: nothing to bring back.
  if (holderOf(loaded.state).kind === 'human' || loaded.state.escalation) return
  const opened = await reopened(scene, row)
  const raised = await commit(
    opened.house,
    tx,
    opened.loaded,
    {
      ...{ do: 'raise_escalation', escalation: newId<EscalationId>(), basis: null },
      finding: findingFor(row),
    },
    { ...about, urgency: loaded.urgency === 'critical' ? 'critical' : 'high' },
  )
  if (raised.refused) return alertOf(opened, row, 'A promised callback could not be brought back.')
  await storePackage(tx, loaded.workspace, loaded.id, about.now)
  await waitUntilMissed({ ...opened, loaded: raised.loaded }, row)
})

const factsOf = ({ loaded }: Scene, { dueFrom, summary }: CallbackRow, agents: AgentId[]) => ({
  ...{ workspace: loaded.workspace, conversation: loaded.id, agents },
  ...{ dueFrom: dueFrom ?? new Date(0), summary: summary ?? '' },
})

/** What was arranged when a conversation ended opens it again. */
async function reopened(scene: Scene, { arrangedBy }: CallbackRow): Promise<Scene> {
  const { house, tx, loaded, about } = scene
  if (loaded.state.status !== 'resolved' || !arrangedBy) return scene
  const outcome = await commit(house, tx, loaded, { do: 'reopen', agent: arrangedBy }, about)
  return outcome.refused ? scene : { ...scene, loaded: outcome.loaded }
}

const findingFor = ({ id, dueFrom, summary }: CallbackRow): Finding => ({
  ...{ trigger: 'callback_due', mode: 'takeover', action: 'at_once', policyVersion: 0 },
  evidence: {
    summary: `A callback was promised. ${summary ?? ''}`.trim(),
    messages: [],
    measured: { callback: id, promised: dueFrom?.toISOString() ?? '' },
    threshold: {},
  },
})

/** The end of the slot ends this wait; the ordinary clock would say sorry before, and once too often. */
async function waitUntilMissed(
  { tx, loaded, about }: Scene,
  { dueTo }: CallbackRow,
): Promise<void> {
  const wait = loaded.state.escalation?.wait ?? 0
  const key = `end_wait:${loaded.id}`
  const due = after(dueTo ?? about.now, graceSeconds)
  await addWork(tx, loaded.workspace, {
    ...{ lane: key, key, kind: 'end_wait', payload: { conversation: loaded.id, wait } },
    ...{ due, now: about.now },
  })
  await tx.rows(sql`
    update conversations set wait_ends_at = ${due}::timestamptz
    where workspace_id = ${loaded.workspace}::uuid and id = ${loaded.id}::uuid`)
}

/** Times that the customer hears an apology; after that a supervisor is the only one who can still help. */
const mostApologies = 2

/** Nobody came: an apology with a new time, and a supervisor hears of it. */
export const callbackMissed = timer(async (scene, row) => {
  // A person is at it: late, and not missed.
  if (holderOf(scene.loaded.state).kind === 'human') return
  await alertOf(scene, row, 'A promised callback was missed.')
  if (await guaranteeAgain(scene)) return
  const due = await nextTime(scene)
  const why = callbackReasons.missed
  const arranged = await arrange(scene, { due, isSlot: due?.isSlot ?? false, why })
  await scene.tx.rows(sql`
    update callbacks set attempts = attempts + 1, guaranteed = true
    where workspace_id = ${scene.loaded.workspace}::uuid and id = ${row.id}::uuid`)
  if (row.attempts >= mostApologies || !due) return
  const time = shownTime(due.from, scene.reader)
  const choices = [choice(scene, 'other_times'), choice(scene, 'cancel')]
  await say(arranged.scene, textFor(scene, 'callback_missed', { time }), choices)
})

/** The next free slot; with none, the next opening. */
async function nextTime(scene: Scene): Promise<(Period & { isSlot: boolean }) | null> {
  const [slot] = await freeSlots(scene, 1)
  if (slot) return { from: slot.from, to: slot.to, isSlot: true }
  const { published, queue, about } = scene
  const hours = teamOf(published.plan, queue)?.hours
  const soon = after(about.now, 900).getTime()
  const from = hours ? nextOpening(hours, soon) : soon
  const long = published.plan.waiting.callbackSlotMinutes * 60_000
  return from === null ? null : { from, to: from + long, isSlot: false }
}

const alertOf = ({ tx, loaded, tells }: Scene, row: CallbackRow, title: string): Promise<void> =>
  tells.alert(tx, {
    ...{ workspace: loaded.workspace, conversation: loaded.id, title, urgent: true },
    body: `${row.customer} was to be called back. ${row.summary ?? ''}`.trim(),
    link: `/inbox/all/${loaded.id}`,
  })

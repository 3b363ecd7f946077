import {
  callbackReasons,
  isWaiting,
  type OpenEscalation,
  type Period,
  shownTime,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import { addWork } from '../../platform/lane/work.ts'
import { isPaged, pageStep } from '../on-call/index.ts'
import { arrange, graceSeconds } from './arrange.ts'
import { type Scene, say, textFor } from './scene.ts'

const minutes = (count: number): number => count * 60_000

/** Wakes whoever is on call, and promises for certain that somebody comes back. False when there is nobody to wake. */
export async function wakeSomebody(scene: Scene, escalation: OpenEscalation): Promise<boolean> {
  const { house, tx, loaded, tells, published, about } = scene
  const { onCall } = published.plan
  const where = { workspace: loaded.workspace, conversation: loaded.id, escalation: escalation.id }
  if (await isPaged(tx, where)) return true
  const emergency = { ...where, why: escalation.finding.evidence.summary, step: 0 }
  const woken = await pageStep(house, tx, { tells, onCall }, emergency)
  if (!woken) return false
  const told = textFor(scene, 'emergency_paged', { minutes: `${onCall.guaranteeMinutes}` })
  await guarantee(await say(scene, told), escalation)
  tx.afterCommit(() => house.log.warn({ ...where, at: about.now }, 'people on call are woken'))
  return true
}

/** The customer goes on waiting for the person who was woken: the clock of an ordinary wait must not end it before. */
async function guarantee(scene: Scene, { wait }: OpenEscalation): Promise<void> {
  const { tx, loaded, about } = scene
  const due = guaranteed(scene)
  await storeGuaranteed(scene, due)
  const end = after(new Date(due.to), graceSeconds)
  const key = `end_wait:${loaded.id}`
  await addWork(tx, loaded.workspace, {
    ...{ lane: key, key, kind: 'end_wait', payload: { conversation: loaded.id, wait } },
    ...{ due: end, now: about.now },
  })
  await tx.rows(sql`
    update conversations set wait_ends_at = ${end}::timestamptz
    where workspace_id = ${loaded.workspace}::uuid and id = ${loaded.id}::uuid`)
}

function guaranteed({ about, published }: Scene): Period {
  const from = about.now.getTime()
  return { from, to: from + minutes(published.plan.onCall.guaranteeMinutes) }
}

/** Kept beside the wait: the promise stands whatever becomes of the escalation. */
async function storeGuaranteed(scene: Scene, due: Period): Promise<void> {
  const { tx, loaded } = scene
  const waiting = { ...scene, loaded: { ...loaded, state: { ...loaded.state, escalation: null } } }
  const { callback } = await arrange(waiting, { due, isSlot: false, why: callbackReasons.offHours })
  await tx.rows(sql`
    update callbacks set guaranteed = true where workspace_id = ${loaded.workspace}::uuid and id = ${callback}::uuid`)
}

/**
 * The guaranteed time of an emergency is over and nobody came: people are woken again, from the beginning of the chain,
 * and the customer hears by when. False when this is no emergency that still waits.
 */
export async function guaranteeAgain(scene: Scene): Promise<boolean> {
  const { house, tx, loaded, tells, published } = scene
  const { escalation } = loaded.state
  if (!escalation || !isWaiting(escalation)) return false
  const where = { workspace: loaded.workspace, conversation: loaded.id, escalation: escalation.id }
  if (!(await isPaged(tx, where))) return false
  const row = await tx.first<{ step: number }>(sql`
    select max(step) + 1 as step from pages
    where workspace_id = ${where.workspace}::uuid and escalation_id = ${where.escalation}::uuid`)
  const why = `Nobody came in the guaranteed time. ${escalation.finding.evidence.summary}`
  const emergency = { ...where, why, step: row?.step ?? 0 }
  const woken = await pageStep(house, tx, { tells, onCall: published.plan.onCall }, emergency)
  if (!woken) return false
  const time = shownTime(guaranteed(scene).to, scene.reader)
  await guarantee(await say(scene, textFor(scene, 'callback_missed', { time })), escalation)
  return true
}

import {
  type ConversationId,
  callbackReasons,
  isEmergency,
  isWaiting,
  nextOpening,
  platformText,
  shownTime,
  waitInWords,
} from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { closedUntil, teamOf } from '../service-plan/index.ts'
import { arrange, choice, slotChoices } from './arrange.ts'
import { wakeSomebody } from './emergency.ts'
import { type CallbackParts, prepare, type Scene, say, sceneOf, textFor } from './scene.ts'

/** Somebody was called for while nobody was at work: the customer hears so, and what can be done about it. */
export async function offHours(house: House, parts: CallbackParts, work: Work): Promise<void> {
  const { workspace } = work
  const prepared = await prepare(house, workspace)
  const conversation = work.payload.conversation as ConversationId
  await house.db.transact(workspace, async (tx) => {
    await finishWork(tx, work)
    await tellOffHours(await sceneOf(house, tx, parts, { ...prepared, workspace, conversation }))
  })
}

/** Safe to be called again: who is called back already, or was paged for, is not told twice. */
export async function tellOffHours(scene: Scene): Promise<void> {
  const { loaded, published, queue, about } = scene
  const { escalation } = loaded.state
  if (!escalation || !isWaiting(escalation) || escalation.mode !== 'takeover') return
  const closed = closedUntil(published.plan, queue, about.now)
  if (!closed) return askToWait(scene)
  const { trigger } = escalation.finding
  if (published.plan.onCall.on && isEmergency({ urgency: loaded.urgency, trigger })) {
    if (await wakeSomebody(scene, escalation)) return
  }
  await promiseForOpening(scene)
}

/** They came to work in this very moment. */
async function askToWait(scene: Scene): Promise<void> {
  const { loaded, about, reader } = scene
  const wait = { lowSeconds: 0, highSeconds: about.waits.takeoverMinutes * 60 }
  const { language } = reader
  const facts = { company: loaded.company, place: '1', wait: waitInWords(wait, language) }
  await say(scene, platformText('handing_over', language, facts, scene.published.plan.texts))
}

/** For the next opening, with times to choose from; meanwhile the assistant goes on. */
async function promiseForOpening(scene: Scene): Promise<void> {
  const { published, queue, about, reader } = scene
  const { plan } = published
  const hours = teamOf(plan, queue)?.hours
  const opens = hours ? nextOpening(hours, about.now.getTime()) : null
  const due =
    opens === null ? null : { from: opens, to: opens + minutes(plan.waiting.callbackSlotMinutes) }
  const arranged = await arrange(scene, { due, isSlot: false, why: callbackReasons.offHours })
  const choices = await slotChoices(arranged.scene)
  const isOnCall = plan.onCall.on
  const text = textFor(scene, 'off_hours', {
    opens: opens === null ? '…' : shownTime(opens, reader),
  })
  const criteria = isOnCall
    ? (plan.onCall.criteria[reader.language] ?? plan.onCall.criteria.en)
    : null
  const told = criteria ? `${text}\n\n${textFor(scene, 'off_hours_criteria', { criteria })}` : text
  const all = isOnCall ? [...choices, choice(scene, 'emergency')] : choices
  await say(arranged.scene, told, all)
}

const minutes = (count: number): number => count * 60_000

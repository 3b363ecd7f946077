import {
  type CallbackWish,
  callbackReasons,
  chosenByCustomer,
  type EscalationId,
  type Finding,
  holderOf,
} from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { commit, type Outcome, type Picked } from '../conversations/index.ts'
import { planWithin } from '../service-plan/index.ts'
import { arrange, confirm, slotChoices, takeSlot } from './arrange.ts'
import { type CallbackParts, lookAround, type Scene, say, textFor } from './scene.ts'

/** Does what a customer picked: by button or by number, in the step that received it. */
export const picked =
  (house: House, parts: CallbackParts): Picked =>
  async (tx, loaded, wish, { now, waits }) => {
    const plan = await planWithin(tx, loaded.workspace)
    const about = { now, actor: 'customer', waits }
    const scene = await lookAround({
      ...parts,
      ...{ house, tx, loaded, about, published: { version: 0, plan } },
    })
    const after = await fulfil(scene, wish)
    return { events: [], loaded: after.loaded } satisfies Outcome
  }

function fulfil(scene: Scene, wish: CallbackWish | { do: 'plain' }): Promise<Scene> {
  switch (wish.do) {
    case 'book':
      return book(scene, new Date(wish.slot))
    case 'other_times':
      return offerTimes(scene)
    case 'cancel':
      return cancel(scene)
    case 'emergency':
      return callForHelp(scene)
    case 'plain':
      return promiseOne(scene)
  }
}

/** The slot is locked before it is counted: of two who want the last one, the second hears which are free. */
async function book(scene: Scene, begins: Date): Promise<Scene> {
  const due = await takeSlot(scene, begins)
  if (!due) return say(scene, textFor(scene, 'callback_taken'), await slotChoices(scene))
  const arranged = await arrange(scene, { due, isSlot: true, why: callbackReasons.slotChosen })
  return confirm(arranged.scene, due, arranged.matter)
}

async function offerTimes(scene: Scene): Promise<Scene> {
  const choices = await slotChoices(scene, 6)
  return choices.length === 0
    ? scene
    : say(scene, textFor(scene, 'callback_offer'), choices.slice(0, 6))
}

/** Not waiting any more and no callback either: the assistant goes on, and a person comes only when asked for again. */
async function cancel(scene: Scene): Promise<Scene> {
  const { tx, loaded, tells, house, about } = scene
  await cancelOpen(scene)
  await tells.callbackSettled(tx, { workspace: loaded.workspace, conversation: loaded.id })
  const withdrawn = await commit(house, tx, loaded, { do: 'withdraw' }, about)
  const next = withdrawn.refused ? scene : { ...scene, loaded: withdrawn.loaded }
  return say(next, textFor(next, 'callback_cancelled'))
}

export const cancelOpen = ({ tx, loaded }: Pick<Scene, 'tx' | 'loaded'>): Promise<unknown> =>
  tx.rows(sql`
    update callbacks set state = 'cancelled' where workspace_id = ${loaded.workspace}::uuid
      and conversation_id = ${loaded.id}::uuid and state = 'open'`)

const emergency: Finding = {
  ...{ trigger: 'asked_for_person', mode: 'takeover', action: 'at_once', policyVersion: 0 },
  evidence: {
    summary: 'The customer says that it is an emergency.',
    ...{ messages: [], measured: { urgency: 'critical' }, threshold: {} },
  },
}

/** Whoever waits already is in good hands; else a person is called for, and it counts as an emergency. */
async function callForHelp(scene: Scene): Promise<Scene> {
  const { house, tx, loaded, about } = scene
  const outcome = await commit(
    house,
    tx,
    loaded,
    {
      ...{ do: 'raise_escalation', escalation: newId<EscalationId>() },
      ...{ finding: emergency, basis: null },
    },
    { ...about, urgency: 'critical' },
  )
  return outcome.refused ? scene : { ...scene, loaded: outcome.loaded }
}

/** The control without a time: promised for as soon as somebody can, and a time is offered. */
async function promiseOne(scene: Scene): Promise<Scene> {
  const { house, tx, loaded, about } = scene
  if (holderOf(loaded.state).kind === 'human') return scene
  const command = { do: 'promise_callback', why: chosenByCustomer } as const
  const outcome = await commit(house, tx, loaded, command, about)
  return offerTimes(outcome.refused ? scene : { ...scene, loaded: outcome.loaded })
}

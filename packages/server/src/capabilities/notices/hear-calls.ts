import { type AgentId, type ConversationId, shownClock, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { aboutCustomer, inShort, placeOf } from './about-customer.ts'
import { endNotices } from './close-notices.ts'
import { notify } from './notify.ts'

type Where = { workspace: WorkspaceId; conversation: ConversationId }

/** A callback whose time has come, or is near. */
export type CallbackFacts = Where & { agents: readonly AgentId[]; dueFrom: Date; summary: string }

export async function onCallbackDue(house: House, tx: Tx, facts: CallbackFacts): Promise<void> {
  const { workspace, conversation, agents, dueFrom, summary } = facts
  const { name } = await aboutCustomer(tx, workspace, conversation)
  await notify(house, tx, {
    ...{ workspace, conversation, agents, kind: 'callback_due', link: placeOf(conversation) },
    title: `${name} expects a call back`,
    body: (zone) => `Promised for ${shownClock(dueFrom.getTime(), zone)}. ${summary}`.trim(),
    urgent: false,
  })
}

/** The promise was kept, moved or taken back. */
export const onCallbackSettled = (house: House, tx: Tx, where: Where): Promise<void> =>
  endNotices(house, tx, { ...where, kinds: ['callback_due'] })

/** An emergency: these people are woken now. `isTest` says so in the first word. */
export type PageFacts = Where & { agents: readonly AgentId[]; isTest?: boolean; why: string }

export async function onPaged(house: House, tx: Tx, facts: PageFacts): Promise<void> {
  const { workspace, conversation, agents, why, isTest = false } = facts
  const about = await aboutCustomer(tx, workspace, conversation)
  await notify(house, tx, {
    ...{ workspace, conversation, agents, kind: 'page', link: placeOf(conversation) },
    title: isTest ? 'Test: you are being paged' : `Emergency: ${about.name} needs you now`,
    body: `${why} ${inShort(about)}. Open it to acknowledge.`.trim(),
    urgent: true,
  })
}

/** Somebody has acknowledged the page: the others may sleep on. */
export const onPageOver = (house: House, tx: Tx, where: Where): Promise<void> =>
  endNotices(house, tx, { ...where, kinds: ['page'] })

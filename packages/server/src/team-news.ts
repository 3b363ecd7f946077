import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { CallbackTells } from './capabilities/callbacks/index.ts'
import {
  alertSupervisors,
  notify,
  onAtRisk,
  onBreached,
  onCallbackDue,
  onCallbackSettled,
  onClockEnded,
  onMet,
  onOfferEnded,
  onOffered,
  onPaged,
  onPageOver,
} from './capabilities/notices/index.ts'
import type { PageTells } from './capabilities/on-call/index.ts'
import type { Hears } from './capabilities/routing/index.ts'
import type { ClockTells } from './capabilities/sla/index.ts'
import type { Tx } from './platform/db/database.ts'
import type { House } from './platform/house.ts'

/** What clocks, callbacks and pages have to tell the team, in the words and by the ways of notices. */
export const teamNews = (house: House): CallbackTells & ClockTells & PageTells => ({
  paged: (tx, { conversation, ...facts }) =>
    conversation
      ? onPaged(house, tx, { ...facts, conversation })
      : tryPage(house, tx, { ...facts, conversation }),
  pageOver: (tx, where) => onPageOver(house, tx, where),
  callbackDue: (tx, facts) => onCallbackDue(house, tx, facts),
  callbackSettled: (tx, where) => onCallbackSettled(house, tx, where),
  alert: (tx, facts) => alertSupervisors(house, tx, facts),
  atRisk: (tx, facts) => onAtRisk(house, tx, facts),
  breached: (tx, facts) => onBreached(house, tx, facts),
  clockEnded: (tx, where) => onClockEnded(house, tx, where),
})

type Trial = {
  workspace: WorkspaceId
  conversation: ConversationId | null
  agents: readonly AgentId[]
  why: string
}

/** A test of the way to whoever is on call: no customer stands behind it. */
const tryPage = (house: House, tx: Tx, { why, ...facts }: Trial): Promise<void> =>
  notify(house, tx, {
    ...{ ...facts, kind: 'page', title: 'Test: you are being paged', body: why },
    ...{ link: '/on-call', urgent: true },
  })

/** How escalations come along, for those who are asked to come in. */
export const offersTold = (house: House): Hears => ({
  offered: (tx, facts) => onOffered(house, tx, facts),
  offerEnded: (tx, facts) => onOfferEnded(house, tx, facts),
  met: (tx, facts) => onMet(house, tx, facts),
  closed: (tx, facts) => onMet(house, tx, facts),
})

import {
  type Consequence,
  type Conversation,
  consequencesOf,
  type Event,
  evolve,
  type OpenEscalation,
  platformText,
  seal,
  type TextFacts,
} from '@baton/domain'
import { after as later } from '../../platform/clock/clock.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'
import type { About } from './about.ts'
import type { Loaded } from './loaded.ts'
import { type MessageRow, messageOf, payloadOf } from './message-row.ts'
import {
  closingWork,
  learnWork,
  offHoursWork,
  quietSeconds,
  routeWork,
  silenceSeconds,
  turnWork,
  updateWork,
  type WorkRow,
  waitWork,
} from './work-rows.ts'

type EventRow = {
  number: number
  kind: string
  payload: unknown
  actor: string
  epoch: number
  at: string
  previous: string
  hash: string
}
type ActionRow = { payload: unknown; epoch: number }

/** All rows that one step leaves behind, ready for one statement. */
export type Recorded = {
  events: Event[]
  after: Conversation
  eventRows: EventRow[]
  messages: MessageRow[]
  actions: ActionRow[]
  work: WorkRow[]
  waitEndsAt: Date | null
  chainHead: string
  /** The escalation before it was closed in this step. */
  lastEscalation: OpenEscalation | null
}

/** Turns what was decided into rows. Pure but for fresh ids: no database in here. */
export function record(loaded: Loaded, decided: readonly Event[], about: About): Recorded {
  const recorded: Recorded = {
    events: [],
    after: loaded.state,
    eventRows: [],
    messages: [],
    actions: [],
    work: [],
    waitEndsAt: loaded.waitEndsAt,
    chainHead: loaded.chainHead,
    lastEscalation: null,
  }
  const following = consequencesOf(decided)
  decided.forEach((event, index) => {
    add(recorded, loaded, event, about)
    for (const { after, consequence } of following) {
      if (after === index) follow(recorded, loaded, consequence, about)
    }
  })
  return recorded
}

function add(recorded: Recorded, loaded: Loaded, event: Event, about: About): void {
  if (event.kind === 'escalation_closed') recorded.lastEscalation = recorded.after.escalation
  recorded.after = evolve(recorded.after, event)
  recorded.events.push(event)
  const entry = {
    number: loaded.eventCount + recorded.eventRows.length + 1,
    kind: event.kind,
    payload: payloadOf(event, recorded.after.newestMessage),
    actor: about.actor,
    epoch: recorded.after.epoch,
    at: about.now.toISOString(),
  }
  const previous = recorded.chainHead
  recorded.chainHead = seal(previous, entry, sha256)
  recorded.eventRows.push({ ...entry, previous, hash: recorded.chainHead })
  const message = messageOf(event, recorded.after, about.message ?? null)
  if (message) recorded.messages.push(message)
  if (event.kind === 'action_requested')
    recorded.actions.push({ payload: event.action, epoch: recorded.after.epoch })
}

function follow(recorded: Recorded, loaded: Loaded, consequence: Consequence, about: About): void {
  switch (consequence.do) {
    case 'take_turn':
      recorded.work.push(
        turnWork(
          loaded,
          consequence.quiet && !about.isPick
            ? quietSeconds(loaded, about.isUnfinished ?? false)
            : 0,
          about.now,
        ),
      )
      break
    case 'start_wait_timer':
      startWait(recorded, loaded, consequence.mode, about)
      break
    case 'tell_customer':
      if (about.isClosed && asksToWait.has(consequence.reason))
        recorded.work.push(offHoursWork(loaded, about.now))
      else tell(recorded, loaded, consequence.reason, about)
      break
    case 'learn':
      recorded.work.push(learnWork(loaded, recorded.events, about.now))
      break
    case 'route':
      // Who offers knows already what has happened.
      if (about.isRouted !== true) recorded.work.push(routeWork(loaded, about.now))
      break
    case 'close_kindly':
      recorded.work.push(closingWork(loaded, about.now))
      break
    case 'perform_action':
      break
  }
}

function startWait(
  recorded: Recorded,
  loaded: Loaded,
  mode: 'takeover' | 'steer',
  about: About,
): void {
  const minutes = minutesOf(mode, about)
  recorded.waitEndsAt = later(about.now, minutes * 60)
  const wait = recorded.after.escalation?.wait ?? 0
  recorded.work.push(waitWork(loaded, 'end_wait', wait, recorded.waitEndsAt))
  if (mode === 'steer' && !about.isClosed)
    recorded.work.push(waitWork(loaded, 'reassure', wait, later(about.now, silenceSeconds)))
  const { promise, reach } = about.words ?? {}
  if (promise) {
    const due = lastWord(later(about.now, promise.highSeconds), reach?.until ?? null, about.now)
    recorded.work.push(updateWork(loaded, { wait, promise: promise.id }, due))
  }
}

/** Before the customer's window closes they hear how it goes on: afterwards nobody may write to them. */
function lastWord(due: Date, until: Date | null, now: Date): Date {
  if (until === null || due < until || until <= now) return due
  return new Date(Math.max(now.getTime(), until.getTime() - 60_000))
}

/** Nobody is there to guide the assistant out of hours: that wait is over before it begins. */
function minutesOf(mode: 'takeover' | 'steer', { waits, isClosed }: About): number {
  if (mode === 'takeover') return waits.takeoverMinutes
  return isClosed ? 0 : waits.steerMinutes
}

const asksToWait = new Set<Speaking>(['handing_over', 'still_waiting'])

function tell(recorded: Recorded, loaded: Loaded, reason: Speaking, about: About): void {
  // A message that the channel must refuse is better never written: the post room would only show it as failed.
  if (reason === 'other' || about.words?.reach.problem) return
  const { own, transition } = about.words ?? {}
  const said = reason === 'handing_over' ? (transition?.reason ?? reason) : reason
  const facts: TextFacts = {
    ...transition?.facts,
    agent: about.agentName ?? '',
    company: loaded.company,
    email: about.email ?? '',
  }
  const text = platformText(said, about.language ?? loaded.language ?? 'en', facts, own)
  const choices = reason === 'handing_over' ? transition?.choices : undefined
  const event: Event = {
    kind: 'message_queued',
    message: { id: newId(), text, ...(choices && choices.length > 0 && { choices }) },
    speaker: { kind: 'system', reason: said },
  }
  add(recorded, loaded, event, { ...about, actor: 'platform' })
}

type Speaking = (Consequence & { do: 'tell_customer' })['reason']

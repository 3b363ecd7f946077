import type {
  ConversationDetail,
  ConversationRow,
  CustomerView,
  MessageView,
  TimelineItem,
} from '@baton/contract'
import { ago } from './clock.ts'

type Line =
  | {
      from: 'customer' | 'assistant' | 'agent' | 'system'
      says: string
      at: number
      more?: Partial<MessageView>
    }
  | { note: string; at: number }
  | { marker: string; event: string; at: number }

const names = { customer: '', assistant: 'Rill', agent: 'Ana Ferreira', system: 'Harbour Bikes' }

/** A thread from short lines; numbers are given in order. */
export function thread(id: string, customer: CustomerView, lines: Line[]): TimelineItem[] {
  let number = 0
  return lines.map((line, position) => {
    const itemId = `${id}-${position}`
    const at = ago(line.at)
    if ('marker' in line)
      return { kind: 'marker', id: itemId, at, event: line.event, text: line.marker }
    number += 1
    if ('note' in line)
      return {
        kind: 'note',
        id: itemId,
        number,
        at,
        author: authorOf('agent', customer),
        text: line.note,
      }
    return messageOf({ id: itemId, number, at }, line, customer)
  })
}

function messageOf(
  place: { id: string; number: number; at: string },
  line: Extract<Line, { from: string }>,
  customer: CustomerView,
): MessageView {
  return {
    kind: 'message',
    ...place,
    author: authorOf(line.from, customer),
    text: line.says,
    attachments: [],
    sources: [],
    choices: [],
    delivery: line.from === 'customer' ? null : { state: 'read', problem: null },
    ...line.more,
  }
}

export function authorOf(
  kind: MessageView['author']['kind'],
  customer: CustomerView,
): MessageView['author'] {
  const agent = kind === 'agent' ? 'ana' : null
  return { kind, name: kind === 'customer' ? customer.name : names[kind], agent, onBehalfOf: null }
}

type Plan = Partial<ConversationRow> & Pick<ConversationRow, 'id' | 'channel' | 'holder'>
type Rest = Partial<Pick<ConversationDetail, 'escalation' | 'package' | 'limits'>>

/** A whole conversation from its thread: what a row repeats is read from there. */
export function conversation(
  plan: Plan,
  customer: CustomerView,
  timeline: TimelineItem[],
  rest: Rest = {},
): ConversationDetail {
  const row: ConversationRow = {
    accountName: plan.channel === 'webchat' ? 'harbour-bikes.example' : '+32 460 555 010',
    status: 'open',
    customer: { id: customer.id, name: customer.name, tier: customer.tier },
    unansweredSince: null,
    waitingSince: null,
    waitEndsAt: null,
    callbackSince: null,
    trigger: null,
    urgency: 'normal',
    unreadCount: 0,
    epoch: 1,
    ...newestOf(timeline),
    ...plan,
  }
  const whatsApp = plan.channel.startsWith('whatsapp')
  return {
    row,
    customer,
    timeline,
    escalation: null,
    package: null,
    limits: {
      windowEndsAt: whatsApp ? ago(-1_300) : null,
      windowOpen: true,
      maxLength: plan.channel === 'sms' ? 320 : 4_000,
      optedOut: false,
    },
    mayDo: [],
    ...rest,
  }
}

/** What a row says about the end of a thread. */
export function newestOf(timeline: TimelineItem[]) {
  const messages = timeline.filter((item) => item.kind === 'message')
  const last = messages.at(-1)
  const numbered = timeline.filter((item) => item.kind !== 'marker')
  return {
    lastLine: last?.text ?? '',
    lastAuthor: last?.author.kind ?? ('system' as const),
    lastAt: last?.at ?? ago(0),
    newestMessage: numbered.at(-1)?.number ?? 0,
    newestCustomerMessage:
      messages.findLast((item) => item.author.kind === 'customer')?.number ?? 0,
  }
}

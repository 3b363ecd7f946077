import type { ConversationDetail } from '@baton/contract'
import { detailFor, type House, markerOf, messageFrom, noteFrom } from './house.ts'
import { people } from './people.ts'

type Body = Record<string, unknown>
export type Answer = { status: number; body: unknown }

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const refusal = (status: number, code: string, message: string, next: string): Answer => ({
  status,
  body: { code, message, next },
})

const noWait = { waitingSince: null, waitEndsAt: null }
const meOf = (house: House) => people.find((agent) => agent.id === house.me) ?? people[0]

/** What each command of the API does here. */
export function carryOut(
  house: House,
  it: ConversationDetail,
  command: string,
  body: Body,
): Answer {
  const me = meOf(house)
  if (!me) return refusal(401, 'not_signed_in', 'You are not signed in.', 'Sign in.')
  const human = { kind: 'human', agent: me.id, name: me.name } as const
  const text = String(body.text ?? '')
  switch (command) {
    case 'take-over':
      return ok(
        house.change(it, { ...noWait, holder: human, unreadCount: 0 }, [
          markerOf('taken_over', `${me.name} took over`),
        ]),
      )
    case 'reply':
      return reply(house, it, body)
    case 'note':
      return ok(house.change(it, {}, [noteFrom(it, text)]))
    case 'steer':
      return steer(house, it, text)
    case 'hand-back':
      it.escalation = null
      return ok(
        house.change(it, { ...noWait, holder: { kind: 'ai' }, trigger: null }, [
          markerOf('handed_back', `${me.name} handed back to the assistant`),
        ]),
      )
    case 'requeue':
      return ok(
        house.change(
          it,
          { holder: { kind: 'waiting', for: 'takeover' }, waitingSince: new Date().toISOString() },
          [markerOf('requeued', `${me.name} put it back into the queue`)],
        ),
      )
    case 'resolve':
      return ok(
        house.change(it, { ...noWait, status: 'resolved', holder: { kind: 'ai' } }, [
          markerOf('resolved', `${me.name} resolved the conversation`),
        ]),
      )
    case 'reopen':
      return ok(
        house.change(it, { status: 'open', holder: human }, [
          markerOf('conversation_reopened', `${me.name} reopened the conversation`),
        ]),
      )
    case 'judge':
      house.change(it, {}, [
        markerOf('answer_judged', `${me.name} marked an answer as ${body.verdict}`),
      ])
      return ok({ ok: true })
    case 'steer-preview':
      return ok(preview(it, text))
    default:
      return ok({ row: it.row })
  }
}

function reply(house: House, it: ConversationDetail, body: Body): Answer {
  const me = meOf(house)
  const saw = body.sawMessage
  if (typeof saw === 'number' && saw < it.row.newestCustomerMessage)
    return refusal(
      409,
      'newer_message',
      'The customer wrote again since you started.',
      'Read the newest message, then send.',
    )
  const holds = it.row.holder.kind === 'human'
  const markers = holds ? [] : [markerOf('taken_over', `${me?.name} took over by replying`)]
  const holder = { kind: 'human', agent: me?.id ?? '', name: me?.name ?? '' } as const
  const items = [...markers, messageFrom(it, 'agent', String(body.text))]
  return ok(
    house.change(
      it,
      { ...noWait, ...(holds ? {} : { holder }), unansweredSince: null, unreadCount: 0 },
      items,
    ),
  )
}

function steer(house: House, it: ConversationDetail, text: string): Answer {
  const me = meOf(house)
  it.escalation = null
  const holder = { kind: 'guided', agent: me?.id ?? '', name: me?.name ?? '' } as const
  const answer = house.change(it, { ...noWait, holder }, [
    markerOf('steered', `${me?.name} guided the assistant`),
  ])
  setTimeout(() => {
    const said = messageFrom(it, 'assistant', text || 'Done. It arrives within three working days.')
    if (said.kind === 'message') said.author.onBehalfOf = me?.name ?? null
    house.change(
      it,
      { holder: { kind: 'ai' }, unansweredSince: null, unreadCount: 0, trigger: null },
      [said],
    )
  }, 1_500)
  return ok(answer)
}

function preview(it: ConversationDetail, text: string) {
  return {
    reply: text ? `Thank you for waiting, ${it.customer.name.split(' ')[0]}. ${text}` : '',
    known: [
      {
        article: 'a-lease',
        title: 'Leasing through your employer',
        passage:
          'The leasing rate covers repairs after damage. Theft is insured by the leasing partner where the contract says so.',
        closeness: 0.71,
        contradicts: /^no/i.test(text),
        duplicates: false,
      },
      {
        article: 'a-insurance',
        title: 'Insurance for bikes you own',
        passage: 'For a bike that you own we offer insurance against theft and damage.',
        closeness: 0.55,
        contradicts: false,
        duplicates: /^for a bike/i.test(text),
      },
    ],
    concerns: /\d+ ?(?:€|euros?)/i.test(text)
      ? [
          {
            code: 'amount',
            effect: 'approval' as const,
            found: text.match(/\d+ ?(?:€|euros?)/i)?.[0] ?? '',
            why: 'It names an amount, so a supervisor approves it before it holds for others.',
          },
        ]
      : [],
  }
}

export { detailFor }

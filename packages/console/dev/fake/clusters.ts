import type { ClusterMember } from '@baton/contract'
import { type Answer, carryOut, ok } from './commands.ts'
import type { House } from './house.ts'
import type { Request } from './request.ts'

/** Everybody who waits for guidance here asks the same: enough to see and press all there is. */
export function steerClusters(house: House, { path, body }: Request): Answer {
  if (path[1] === 'preview') return ok(preview(body))
  if (path[1] === 'answer') return ok(answer(house, body))
  const members = house.conversations.flatMap(({ row, escalation }): ClusterMember[] =>
    row.holder.kind === 'waiting' && row.holder.for === 'steer' && !escalation?.action
      ? [
          {
            ...{ conversation: row.id, escalation: row.id, steers: 0, newestCustomerMessage: 1 },
            ...{ customer: row.customer.name, language: 'en', said: row.lastLine },
            question: escalation?.question?.question ?? row.lastLine,
            since: row.waitingSince ?? row.lastAt,
          },
        ]
      : [],
  )
  const question = members[0]?.question ?? ''
  const cluster = { question, whyStuck: '', proposedAnswers: [], rush: null, members }
  return ok({ clusters: members.length > 1 ? [cluster] : [], open: members.length })
}

const preview = ({ text, conversations }: Request['body']) => ({
  concerns: [],
  replies: (conversations as string[]).map((conversation, place) => ({
    ...{ conversation, reply: String(text), state: place === 1 ? 'look' : 'fits' },
    why: place === 1 ? ['They have written again since the assistant asked.'] : [],
  })),
})

function answer(house: House, { text, members }: Request['body']) {
  const answered = (members as { conversation: string }[]).map(({ conversation }) => conversation)
  for (const it of house.conversations)
    if (answered.includes(it.row.id)) carryOut(house, it, 'steer', { text })
  return { answered, left: [] }
}

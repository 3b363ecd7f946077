import { CircleAlert, CircleCheck, CircleSlash } from 'lucide-react'
import type { ClusterReply, SteerCluster } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

type RepliesProps = {
  members: SteerCluster['members']
  replies: readonly ClusterReply[]
  chosen: ReadonlySet<string>
  onChoose: (conversation: string, isChosen: boolean) => void
}

const rank = { held: 0, look: 1, closed: 2, fits: 3 }

/** What each customer would read, those to be looked at first; whoever differs is left out by a tick. */
export function ClusterReplies({ members, replies, chosen, onChoose }: RepliesProps) {
  const byId = new Map(replies.map((reply) => [reply.conversation, reply]))
  const order = members
    .map((member) => ({ member, reply: byId.get(member.conversation) }))
    .sort((one, other) => rankOf(one.reply) - rankOf(other.reply))
  return (
    <ul aria-label="What each customer would read" className="flex flex-col rounded-md border">
      {order.map(({ member, reply }) => (
        <Row
          key={member.conversation}
          member={member}
          reply={reply}
          isChosen={chosen.has(member.conversation)}
          onChoose={(isChosen) => onChoose(member.conversation, isChosen)}
        />
      ))}
    </ul>
  )
}

const rankOf = (reply: ClusterReply | undefined): number => (reply ? rank[reply.state] : rank.fits)

type RowProps = {
  member: SteerCluster['members'][number]
  reply: ClusterReply | undefined
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function Row({ member, reply, isChosen, onChoose }: RowProps) {
  const isOut = reply?.state === 'held' || reply?.state === 'closed'
  const name = member.customer || 'Visitor'
  return (
    <li className="border-b last:border-b-0">
      <label
        className={classNames('flex gap-3 px-3 py-2', !isOut && 'cursor-pointer hover:bg-hover')}
      >
        <input
          type="checkbox"
          aria-label={`Answer ${name}`}
          checked={isChosen && !isOut}
          disabled={isOut}
          onChange={(event) => onChoose(event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-(--accent)"
        />
        <span className="flex min-w-0 flex-1 flex-col gap-0.5">
          <span className="flex items-baseline gap-2">
            <span className="shrink-0 font-medium">{name}</span>
            <span className="truncate text-ink-soft" title={member.said}>
              {member.said}
            </span>
          </span>
          {reply?.reply && (
            <span className="line-clamp-3 border-l-2 border-assistant-line pl-2 text-sm text-ink-soft wrap-anywhere">
              {reply.reply}
            </span>
          )}
          {reply?.why.map((why) => (
            <span
              key={why}
              className={classNames(
                'text-sm',
                reply.state === 'held' ? 'text-urgent' : 'text-waiting',
              )}
            >
              {why}
            </span>
          ))}
        </span>
        {reply && <State state={reply.state} />}
      </label>
    </li>
  )
}

const states = {
  fits: { word: 'Fits', Icon: CircleCheck, look: 'text-human' },
  look: { word: 'Look at it', Icon: CircleAlert, look: 'text-waiting' },
  held: { word: 'Held', Icon: CircleSlash, look: 'text-urgent' },
  closed: { word: 'Closed', Icon: CircleSlash, look: 'text-ink-faint' },
}

function State({ state }: { state: ClusterReply['state'] }) {
  const { word, Icon, look } = states[state]
  return (
    <span className={classNames('flex shrink-0 items-center gap-1 text-sm font-medium', look)}>
      <Icon size={13} aria-hidden="true" />
      {word}
    </span>
  )
}

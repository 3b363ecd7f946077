import type { MessageView } from '@baton/contract'
import { Paperclip, Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '../design/avatar.tsx'
import { classNames } from '../design/class-names.ts'
import { DeliveryState } from './delivery.tsx'
import { Sources } from './sources.tsx'
import { clockOf, momentOf } from './time.ts'

const looks = {
  customer: 'bg-hover text-ink',
  assistant: 'bg-assistant-soft text-ink border border-assistant-line',
  agent: 'bg-human-soft text-ink border border-human-line',
  system: 'bg-surface text-ink-soft border border-dashed border-line-strong',
}

type MessageBubbleProps = {
  message: MessageView
  chained: boolean
  /** What can be done with this message; stands beside its delivery. */
  actions?: ReactNode
}

/** One message: the customer on the left, our side on the right, assistant and people clearly different. */
export function MessageBubble({ message, chained, actions }: MessageBubbleProps) {
  const ours = message.author.kind !== 'customer'
  return (
    <div
      className={classNames(
        'group flex flex-col gap-1',
        ours ? 'items-end' : 'items-start',
        chained ? 'mt-1' : 'mt-4',
      )}
    >
      {!chained && <Byline message={message} />}
      <div
        className={classNames(
          'max-w-[min(560px,84%)] rounded-lg px-3.5 py-2 text-md leading-5.5 wrap-anywhere whitespace-pre-wrap',
          looks[message.author.kind],
        )}
        title={momentOf(message.at)}
      >
        {message.text}
        {message.attachments.map((file) => (
          <a
            key={file.url}
            href={file.url}
            target="_blank"
            rel="noreferrer"
            className="mt-1 flex items-center gap-1.5 underline underline-offset-2"
          >
            <Paperclip size={13} aria-hidden="true" />
            {file.name}
          </a>
        ))}
      </div>
      {message.choices.length > 0 && (
        <div className="flex flex-wrap justify-end gap-1">
          {message.choices.map((choice) => (
            <span
              key={choice.label}
              className="rounded-full border border-assistant-line px-2 text-sm text-assistant"
            >
              {choice.label}
            </span>
          ))}
        </div>
      )}
      <Sources sources={message.sources} />
      {(message.delivery || actions) && (
        <Foot>
          {actions}
          {message.delivery && <DeliveryState {...message.delivery} />}
        </Foot>
      )}
    </div>
  )
}

export function Foot({ children }: { children: ReactNode }) {
  return <div className="flex items-center gap-2 text-xs text-ink-faint">{children}</div>
}

function Byline({ message }: { message: MessageView }) {
  const { author } = message
  return (
    <div className="flex items-center gap-1.5 text-sm text-ink-faint">
      {author.kind === 'assistant' && (
        <Sparkles size={13} className="text-assistant" aria-hidden="true" />
      )}
      {author.kind === 'agent' && <Avatar name={author.name} side="agent" size="small" />}
      <span
        className={classNames(
          'font-medium',
          author.kind === 'assistant'
            ? 'text-assistant'
            : author.kind === 'agent'
              ? 'text-human'
              : 'text-ink-soft',
        )}
      >
        {author.name}
      </span>
      {author.kind === 'system' && <span>automatic</span>}
      {author.onBehalfOf && <span>guided by {author.onBehalfOf}</span>}
      <time dateTime={message.at}>{clockOf(message.at)}</time>
    </div>
  )
}

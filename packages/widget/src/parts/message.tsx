import type { WebchatMessage } from '@baton/contract'
import { Attachments } from './attachments.tsx'
import { Delivery } from './delivery.tsx'
import { drawing } from './drawing.ts'
import { Icon } from './icon.tsx'
import { RichText } from './rich-text.tsx'
import { Sources } from './sources.tsx'
import { Thumbs } from './thumbs.tsx'

type Props = { message: WebchatMessage; startsGroup: boolean; isLast: boolean }

/** Who speaks is told by side, colour, icon and word together. */
export function Message({ message, startsGroup, isLast }: Props) {
  const { author, text, attachments, sources } = message
  if (author.kind === 'system') return <Notice text={text} />
  return (
    <div class={`said by-${author.kind} ${startsGroup ? 'first' : ''}`}>
      <Byline message={message} isSeen={startsGroup && author.kind !== 'customer'} />
      {text && (
        <div class="balloon">
          <RichText text={text} />
        </div>
      )}
      <Attachments items={attachments} />
      <Sources items={sources} />
      {sources.length > 0 && author.kind === 'assistant' && <Thumbs message={message} />}
      {isLast && author.kind === 'customer' && <Delivery isDone text={drawing().texts.sent} />}
    </div>
  )
}

function Notice({ text }: { text: string }) {
  const { texts } = drawing()
  return (
    <div class="notice">
      <Icon name="notice" />
      <span class="unseen">{texts.platform}: </span>
      <RichText text={text} />
    </div>
  )
}

function Byline({ message, isSeen }: { message: WebchatMessage; isSeen: boolean }) {
  const { texts, clock } = drawing()
  const { kind, name } = message.author
  if (kind === 'customer') return <span class="unseen">{texts.you}: </span>
  if (!isSeen) return <span class="unseen">{name}: </span>
  return (
    <div class="byline">
      <span class="mark">
        <Icon name={kind === 'agent' ? 'person' : 'assistant'} />
      </span>
      <b>{name || (kind === 'agent' ? texts.aPerson : texts.assistant)}</b>
      <span>{kind === 'agent' ? texts.person : texts.assistant}</span>
      {message.at && <time dateTime={message.at}>{clock.time(message.at)}</time>}
    </div>
  )
}

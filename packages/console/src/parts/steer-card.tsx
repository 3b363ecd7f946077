import type { ConversationDetail } from '@baton/contract'
import { Send } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Escalation, Resolution, Scope, SteerBody, SteerPreview } from '../api/types.ts'
import { Button } from '../design/button.tsx'
import { TextArea } from '../design/field.tsx'
import { ActionApproval } from './action-approval.tsx'
import { KnownAlready } from './known-already.tsx'
import { SteerHold } from './steer-hold.tsx'
import { SteerOptions } from './steer-options.tsx'
import { validUntilOf } from './steer-scope.ts'

export type SteerCardProps = {
  detail: ConversationDetail
  text: string
  onText: (text: string) => void
  preview: SteerPreview | undefined
  previewing: boolean
  busy: boolean
  onSend: (body: SteerBody) => void
}

/** One question, answered once: what to say, for whom it holds, what it would change, what goes out. */
export function SteerCard(props: SteerCardProps) {
  const { detail, text, onText, onSend, busy } = props
  const [scope, setScope] = useState<Scope>('always')
  const [lifetime, setLifetime] = useState('')
  const [resolution, setResolution] = useState<Resolution | null>(null)
  const { question = null, action = null } = detail.escalation ?? {}
  // What was decided about an article that is no longer near is decided about nothing.
  const isNear = props.preview?.known.some(({ article }) => article === resolution?.article)
  const isExplained = resolution?.how !== 'keep_both' || resolution.why?.trim() !== ''
  const standing = isNear && isExplained ? resolution : null
  const send = (decision: SteerBody['decision'] = null) => {
    if (busy || (!decision && text.trim() === '')) return
    const validUntil = validUntilOf(lifetime, Date.now())
    const key = crypto.randomUUID()
    onSend({ key, text: text.trim(), scope, validUntil, decision, resolution: standing })
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || action) return
    event.preventDefault()
    send()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter sends from any field of the card
    <div className="flex flex-col gap-4" onKeyDown={hear}>
      <Question question={question} />
      <Since said={detail.escalation?.since ?? []} />
      {action && <ActionApproval key={action.id} action={action} busy={busy} onDecide={send} />}
      {question && !action && <SteerOptions question={question} text={text} onPick={onText} />}
      {action && <Afterwards says={question?.proposedAnswer} />}
      {!action && (
        <>
          <TextArea
            aria-label="Your answer"
            placeholder="Or say it in your own words. The assistant writes the reply."
            value={text}
            rows={3}
            onChange={(event) => onText(event.target.value)}
            className="field-sizing-content max-h-60 text-md"
          />
          <SteerHold
            scope={scope}
            onScope={setScope}
            lifetime={lifetime}
            onLifetime={setLifetime}
            tier={detail.customer.tier}
          />
        </>
      )}
      {!action && <SendButton off={busy || text.trim() === ''} onPress={() => send()} />}
      <KnownAlready
        preview={props.preview}
        previewing={props.previewing}
        text={text}
        resolution={resolution}
        onResolve={action ? undefined : setResolution}
      />
    </div>
  )
}

function Question({ question }: { question: Escalation['question'] }) {
  return (
    <header className="flex flex-col gap-1">
      <h2 className="text-lg leading-6 font-semibold text-balance">
        {question?.question ?? 'How should the assistant go on?'}
      </h2>
      <p className="text-ink-soft text-pretty">
        {question?.whyStuck ?? 'It did not ask. What you write, it follows in its own words.'}
      </p>
    </header>
  )
}

/** The customer went on writing meanwhile: an answer to the question alone might be an old one. */
function Since({ said }: { said: string[] }) {
  if (said.length === 0) return null
  return (
    <section aria-label="Written since" aria-live="polite" className="border-l-2 pl-3">
      <p className="text-sm font-medium text-ink-soft">Since then the customer wrote</p>
      {said.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be written twice
        <p key={at} className="wrap-anywhere">
          {text}
        </p>
      ))}
    </section>
  )
}

function Afterwards({ says }: { says: string | null | undefined }) {
  if (!says) return null
  return (
    <p className="text-ink-soft">
      <span className="block text-sm font-medium text-assistant">Then the assistant would say</span>
      {says}
    </p>
  )
}

function SendButton({ off, onPress }: { off: boolean; onPress: () => void }) {
  return (
    <div className="flex justify-end">
      <Button
        look="primary"
        icon={<Send size={14} />}
        keys="mod+enter"
        hint="Send to the assistant"
        disabled={off}
        onClick={onPress}
      >
        Send to assistant
      </Button>
    </div>
  )
}

import type { HandoffPackageView } from '@baton/contract'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { classNames } from '../design/class-names.ts'
import { Anchors, Grounded } from './anchors.tsx'
import { EvidenceDetails } from './evidence-details.tsx'
import { SentimentCourse } from './sentiment-course.tsx'

type HandoffCardProps = {
  card: HandoffPackageView
  open: boolean
  onOpen: (open: boolean) => void
  onShow: (message: number) => void
}

/** Everything a person needs before they speak, read in five seconds: sentence, why now, wants, tried, next. */
export function HandoffCard({ card, open, onOpen, onShow }: HandoffCardProps) {
  return (
    <div className="scroll-quiet max-h-[42vh] shrink-0 overflow-y-auto border-b bg-sunken">
      <h3 className="sr-only">Handoff</h3>
      <div className="flex items-start gap-2 py-2.5 pr-3 pl-5 max-two:pl-3">
        <p
          className={classNames(
            'min-w-0 flex-1 text-md leading-5.5 font-semibold text-pretty',
            !open && 'truncate',
          )}
        >
          <Grounded sentence={card.brief} onShow={onShow} />
        </p>
        <SentimentCourse points={card.sentimentCourse} />
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? 'Fold the handoff' : 'Unfold the handoff'}
          onClick={() => onOpen(!open)}
          className="inline-flex size-6 items-center justify-center rounded-sm text-ink-soft hover:bg-hover"
        >
          <ChevronDown size={16} className={open ? 'rotate-180' : ''} />
        </button>
      </div>
      {open && <Body card={card} onShow={onShow} />}
    </div>
  )
}

function Body({ card, onShow }: Pick<HandoffCardProps, 'card' | 'onShow'>) {
  return (
    <dl className="flex flex-col gap-1.5 px-5 pb-3 max-two:px-3">
      <WhyNow card={card} onShow={onShow} />
      <Row label="Wants" sentences={card.wants} onShow={onShow} />
      <Row label="Known" sentences={card.summary} onShow={onShow} />
      <Row label="Details" sentences={card.details ?? []} onShow={onShow} />
      {card.tried.length > 0 && (
        <Line label="Tried">
          {card.tried.map((attempt) => (
            <p key={attempt.what + attempt.at}>
              {attempt.what}
              <span className="text-ink-faint"> · {attempt.outcome}</span>
            </p>
          ))}
        </Line>
      )}
      {card.lastHandBack && (
        <Line label="Last time">
          {card.lastHandBack.by}:{' '}
          {[card.lastHandBack.done, card.lastHandBack.decided].filter(Boolean).join(' · ')}
          {card.lastHandBack.promised && (
            <p className="font-medium">Promised: {card.lastHandBack.promised}</p>
          )}
        </Line>
      )}
      {card.nextSteps.length > 0 && (
        <Line label="Next">
          {card.nextSteps.map((step) => (
            <p key={step} className="font-medium text-ink">
              {step}
            </p>
          ))}
        </Line>
      )}
      {card.openQuestions.length > 0 && (
        <Line label="Open">
          {card.openQuestions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </Line>
      )}
    </dl>
  )
}

function WhyNow({ card, onShow }: Pick<HandoffCardProps, 'card' | 'onShow'>) {
  const [details, setDetails] = useState(false)
  const { whyNow } = card
  return (
    <Line label="Why now">
      <span className="font-medium text-waiting">{whyNow.title}</span>
      <Anchors restsOn={whyNow.evidence.messages} onShow={onShow} />
      <button
        type="button"
        aria-expanded={details}
        onClick={() => setDetails(!details)}
        className="ml-2 text-sm text-ink-soft underline decoration-line-strong underline-offset-2 hover:text-ink"
      >
        {details ? 'less' : 'evidence'}
      </button>
      {details && <EvidenceDetails whyNow={whyNow} classification={card.classification} />}
    </Line>
  )
}

function Row({
  label,
  sentences,
  onShow,
}: {
  label: string
  sentences: HandoffPackageView['wants']
  onShow: (message: number) => void
}) {
  if (sentences.length === 0) return null
  return (
    <Line label={label}>
      {sentences.map((sentence) => (
        <Grounded key={sentence.text} sentence={sentence} onShow={onShow} className="block" />
      ))}
    </Line>
  )
}

export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-16 shrink-0 text-sm leading-5 text-ink-faint">{label}</dt>
      <dd className="min-w-0 flex-1 text-ink-soft">{children}</dd>
    </div>
  )
}

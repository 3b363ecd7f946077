import type { AnswerAudit } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { ArrowUpRight, BookOpen, Check, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../design/button.tsx'
import { Kbd } from '../design/kbd.tsx'
import { shortcuts } from '../keyboard/shortcuts.ts'
import { sureWords } from './quality-words.ts'
import { messageAnchor } from './thread.tsx'
import { momentOf } from './time.ts'

type AnswerToCheckProps = {
  audit: AnswerAudit
  /** The one before it was just judged: whoever works by keyboard goes on here. */
  takesFocus: boolean
  onRight: () => void
  onWrong: () => void
}

/** An automatic answer with all it rests on, and the one question: was it right? */
export function AnswerToCheck({ audit, takesFocus, onRight, onWrong }: AnswerToCheckProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (takesFocus) place.current?.focus()
  }, [takesFocus])
  return (
    <article
      ref={place}
      tabIndex={-1}
      aria-label={`Answer to ${audit.customer}`}
      className="inset-focus flex flex-col gap-3 px-4 py-4"
    >
      <Head audit={audit} />
      <h3 className="text-lg font-semibold text-pretty wrap-anywhere">{audit.question}</h3>
      <p className="max-w-[65ch] rounded-lg border border-assistant-line bg-assistant-soft px-3.5 py-2 text-md leading-5.5 wrap-anywhere whitespace-pre-wrap">
        {audit.answer}
      </p>
      <Passages sources={audit.sources} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" icon={<Check size={14} />} onClick={onRight}>
          Right <Keys keys={shortcuts.answerRight.keys} />
        </Button>
        <Button look="danger" icon={<X size={14} />} onClick={onWrong}>
          Wrong <Keys keys={shortcuts.answerWrong.keys} />
        </Button>
      </div>
    </article>
  )
}

const Keys = ({ keys }: { keys: string }) => (
  <span className="max-two:hidden" aria-hidden="true">
    <Kbd keys={keys} />
  </span>
)

function Head({ audit }: { audit: AnswerAudit }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      <span className="font-medium text-ink">{audit.customer}</span>
      <time dateTime={audit.at}>{momentOf(audit.at)}</time>
      <span>{sureWords(audit.confidence)}</span>
      {audit.isFlagged && <span className="text-urgent">the customer found it not helpful</span>}
      <span className="flex-1" />
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: audit.conversation }}
        hash={messageAnchor(audit.number)}
        className="flex items-center gap-1 rounded-md px-2 py-1 hover:bg-hover hover:text-ink"
      >
        Open the conversation <ArrowUpRight size={13} aria-hidden="true" />
      </Link>
    </p>
  )
}

function Passages({ sources }: { sources: AnswerAudit['sources'] }) {
  if (sources.length === 0)
    return <p className="text-sm text-ink-soft">It names no article as its source.</p>
  return (
    <ul aria-label="Sources" className="flex flex-col gap-2">
      {sources.map((source) => (
        <li key={source.article} className="border-l-2 pl-3 text-ink-soft">
          <span className="flex items-center gap-1.5 font-medium text-ink">
            <BookOpen size={13} className="shrink-0" aria-hidden="true" />
            {source.title}
          </span>
          <span className="block max-w-[65ch] text-sm wrap-anywhere whitespace-pre-wrap">
            {source.passage}
          </span>
        </li>
      ))}
    </ul>
  )
}

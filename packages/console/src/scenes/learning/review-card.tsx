import type { ItemReview } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ItemDecision } from '../../api/learning.ts'
import { Button, type ButtonLook } from '../../design/button.tsx'
import { Input } from '../../design/field.tsx'
import { momentOf } from '../../parts/time.ts'
import { isAtLeast, useMe } from '../use-me.ts'
import { decideItem } from './learning-queries.ts'

/** What was taken out of use, or should be looked at: what it says, what speaks against it, and what becomes of it. */
export function ReviewCard({ review }: { review: ItemReview }) {
  const isRetired = review.state === 'retired'
  return (
    <article
      aria-label={review.title}
      className="flex flex-col gap-2 rounded-lg border border-l-[3px] p-4"
      style={{ borderLeftColor: isRetired ? 'var(--urgent)' : 'var(--waiting-mark)' }}
    >
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-md font-semibold">{review.title}</h3>
        <span className={isRetired ? 'text-sm text-urgent' : 'text-sm text-waiting'}>
          {isRetired ? 'taken out of use' : 'to look at'}, {momentOf(review.openedAt)}
        </span>
      </header>
      <p className="line-clamp-3 whitespace-pre-wrap text-ink-soft">{review.body}</p>
      <p>{review.why}</p>
      <Evidence review={review} />
      <Deciding review={review} />
    </article>
  )
}

const sources: Record<string, string> = {
  audit: 'an audit',
  review: 'a look at a complaint',
  correction: 'a correction',
  flag: 'a colleague',
  thumb: 'the customer',
}

function Evidence({ review: { evidence } }: { review: ItemReview }) {
  if (evidence.answers.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5 border-l-2 pl-3">
      {evidence.answers.map(({ conversation, number, question, source }) => (
        <li key={`${conversation} ${number} ${source}`}>
          <Link
            to="/inbox/$view/$conversation"
            params={{ view: 'all', conversation }}
            className="rounded-sm underline decoration-line-strong underline-offset-2 hover:decoration-ink"
          >
            {question}
          </Link>{' '}
          <span className="text-sm text-ink-faint">
            called wrong by {sources[source] ?? source.replaceAll('_', ' ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

type Way = { decision: ItemDecision['decision']; word: string; look: ButtonLook }

const waysOf: Record<ItemReview['state'], Way[]> = {
  retired: [
    { decision: 'kept_out', word: 'Leave it out', look: 'primary' },
    { decision: 'restored', word: 'Put it back into use', look: 'plain' },
  ],
  watched: [
    { decision: 'looked_at', word: 'Keep it in use', look: 'primary' },
    { decision: 'kept_out', word: 'Take it out of use', look: 'danger' },
  ],
}

/** The ways to decide, for whoever may; with a word why, if one wants to leave it. */
export function Deciding({ review }: { review: ItemReview }) {
  const [why, setWhy] = useState('')
  const [isBusy, setBusy] = useState(false)
  if (!isAtLeast(useMe(), 'supervisor'))
    return <p className="text-sm text-ink-faint">A supervisor decides what becomes of it.</p>
  const decide = async (decision: Way['decision']) => {
    setBusy(true)
    await decideItem(review.id, { decision, why: why.trim() })
    setBusy(false)
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {waysOf[review.state].map(({ decision, word, look }) => (
        <Button key={decision} small look={look} disabled={isBusy} onClick={() => decide(decision)}>
          {word}
        </Button>
      ))}
      <Input
        aria-label="Why, if you want to say"
        placeholder="Why? (may stay empty)"
        maxLength={1_000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        className="h-7 min-w-40 max-w-70 flex-1"
      />
    </div>
  )
}

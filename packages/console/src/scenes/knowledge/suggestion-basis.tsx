import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { observationsQuery } from './knowledge-queries.ts'

type SuggestionBasisProps = { suggestion: string; count: number }

/** What people answered in each of the conversations behind a suggestion, read once somebody wants to see it. */
export function SuggestionBasis({ suggestion, count }: SuggestionBasisProps) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="text-sm">
      <summary className="cursor-pointer text-ink-soft">
        {count === 1 ? 'The answer behind it' : `The ${count} answers behind it`}
      </summary>
      {open && <Answers suggestion={suggestion} />}
    </details>
  )
}

function Answers({ suggestion }: { suggestion: string }) {
  return (
    <Loaded query={useQuery(observationsQuery(suggestion))}>
      {({ items }) => (
        <ul className="mt-2 flex flex-col gap-2 border-l pl-3">
          {items.map((it) => (
            <li key={it.id}>
              <p className="font-medium">{it.question}</p>
              <p className="whitespace-pre-wrap text-ink-soft">{it.answer}</p>
              <Link
                to="/inbox/$view/$conversation"
                params={{ view: 'all', conversation: it.conversation }}
                className="text-ink-faint underline underline-offset-2"
              >
                {momentOf(it.at)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

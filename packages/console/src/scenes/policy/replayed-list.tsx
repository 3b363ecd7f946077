import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PolicyReplay } from '../../api/types.ts'
import { Segments } from '../../design/segments.tsx'
import { messageAnchor } from '../../parts/thread.tsx'
import { momentOf } from '../../parts/time.ts'
import { triggerWords } from '../../parts/trigger.ts'

type Item = PolicyReplay['changed'][number]
type Outcome = Item['outcome']

const options: { value: Outcome; word: string }[] = [
  { value: 'newly', word: 'Newly' },
  { value: 'no_longer', word: 'No longer' },
  { value: 'otherwise', word: 'Elsewhere' },
]

/** The conversations that change, newest first; each opens at the message in question. */
export function ReplayedList({ items }: { items: Item[] }) {
  const first = options.find(({ value }) => items.some((item) => item.outcome === value))
  const [shown, show] = useState<Outcome>(first?.value ?? 'newly')
  const here = items.filter(({ outcome }) => outcome === shown)
  return (
    <div className="flex flex-col gap-2">
      <Segments label="Which conversations" value={shown} options={options} onChange={show} />
      {here.length === 0 ? (
        <p className="text-ink-faint">None of these.</p>
      ) : (
        <ul className="flex max-h-100 flex-col divide-y overflow-y-auto rounded-md border scroll-quiet">
          {here.map((item) => (
            <Row key={item.conversation} item={item} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Row({ item }: { item: Item }) {
  const firing = item.after ?? item.before
  return (
    <li>
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: item.conversation }}
        hash={firing ? messageAnchor(firing.message) : ''}
        className="inset-focus flex flex-col gap-0.5 px-3 py-2 hover:bg-hover"
      >
        <span className="flex items-baseline gap-3">
          <span className="min-w-0 flex-1 truncate font-medium">{item.customer}</span>
          <span className="text-sm text-ink-faint tabular">{momentOf(item.at)}</span>
        </span>
        {item.before && <FiringLine word="in force" firing={item.before} />}
        {item.after && <FiringLine word="this draft" firing={item.after} />}
      </Link>
    </li>
  )
}

function FiringLine({ word, firing }: { word: string; firing: NonNullable<Item['before']> }) {
  return (
    <span className="flex gap-2 text-sm text-ink-soft">
      <span className="w-16 shrink-0 text-ink-faint">{word}</span>
      <span className="min-w-0 truncate">
        {triggerWords(firing.trigger)} at message {firing.message}: {firing.summary}
      </span>
    </span>
  )
}

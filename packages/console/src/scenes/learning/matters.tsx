import type { MatterView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MatterList, MattersAsked } from '../../api/learning.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Segments } from '../../design/segments.tsx'
import { countWords } from '../../parts/learning/learning-words.ts'
import { momentOf } from '../../parts/time.ts'
import { triggerWords } from '../../parts/trigger.ts'
import { Loaded } from '../loading.tsx'
import { mattersQuery } from './learning-queries.ts'

const outcomes = [
  { value: 'all', word: 'All' },
  { value: 'escalated', word: 'Brought in a person' },
  { value: 'answered', word: 'Answered' },
  { value: 'asked_back', word: 'Asked back' },
] as const
type Outcome = (typeof outcomes)[number]['value']

const few = 50
const many = 200

/** The conversations behind a point, a cause, a gap or an item; those that brought in people first. */
export function Matters({ asked }: { asked: MattersAsked }) {
  const [outcome, setOutcome] = useState<Outcome>('all')
  const [limit, setLimit] = useState(few)
  const only = outcome === 'all' ? {} : { outcome }
  const query = useQuery(mattersQuery({ ...asked, ...only, limit }))
  return (
    <div className="flex flex-col gap-3">
      <div className="scroll-quiet max-w-full overflow-x-auto">
        <Segments label="Which" value={outcome} options={outcomes} onChange={setOutcome} />
      </div>
      <Loaded query={query}>
        {(list) => (
          <>
            <List list={list} />
            {list.total > list.items.length && limit === few && (
              <Button className="self-center" onClick={() => setLimit(many)}>
                Show more
              </Button>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

function List({ list: { items, total } }: { list: MatterList }) {
  if (items.length === 0)
    return <Empty title="Nothing here" says="No question of this kind was asked in that time." />
  return (
    <>
      <p className="text-sm text-ink-faint tabular">
        {total > items.length
          ? `${items.length.toLocaleString()} of ${countWords(total, 'question')}`
          : countWords(total, 'question')}
      </p>
      <ul className="flex flex-col divide-y rounded-lg border">
        {items.map((matter) => (
          <li key={matter.id}>
            <Matter matter={matter} />
          </li>
        ))}
      </ul>
    </>
  )
}

const outcomeWords: Record<MatterView['outcome'], string> = {
  answered: 'Answered',
  asked_back: 'Asked back',
  escalated: 'Brought in a person',
}
const looks: Record<MatterView['outcome'], string> = {
  answered: 'bg-assistant-soft text-assistant',
  asked_back: 'bg-hover text-ink-soft',
  escalated: 'bg-waiting-soft text-waiting',
}

function Matter({ matter }: { matter: MatterView }) {
  const { conversation, question, outcome, trigger, articleTitle, customer, at } = matter
  return (
    <Link
      to="/inbox/$view/$conversation"
      params={{ view: 'all', conversation }}
      className="inset-focus flex flex-col gap-0.5 px-3 py-2 hover:bg-hover"
    >
      <span className="flex items-start gap-3">
        <span className="min-w-0 flex-1 text-pretty">{question}</span>
        <span className={`shrink-0 rounded-sm px-1.5 text-sm font-medium ${looks[outcome]}`}>
          {outcomeWords[outcome]}
        </span>
      </span>
      <span className="text-sm text-ink-faint tabular">
        {[
          customer,
          momentOf(at),
          trigger && triggerWords(trigger),
          articleTitle &&
            (outcome === 'answered' ? `from "${articleTitle}"` : `near "${articleTitle}"`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Link>
  )
}

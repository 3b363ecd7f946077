import type { ItemReview, LearnedItem, LearningView } from '@baton/contract'
import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Segments } from '../../design/segments.tsx'
import { percent } from '../../parts/quality-words.ts'
import { Section } from '../page.tsx'
import { ItemLine } from './item-line.tsx'
import { type ItemState, type Order, scaleOf, sortedBy, stateOf } from './item-state.ts'

const which = [
  { value: 'all', word: 'All', kinds: ['used', 'watched', 'harmful', 'retired'] },
  { value: 'used', word: 'In use', kinds: ['used', 'watched'] },
  { value: 'look', word: 'To look at', kinds: ['watched', 'harmful'] },
  { value: 'retired', word: 'Retired', kinds: ['harmful', 'retired'] },
] as const satisfies { value: string; word: string; kinds: ItemState['kind'][] }[]
type Which = (typeof which)[number]['value']

/** What each taught answer has done, the most useful first. */
export function Items({ view: { items, reviews, untaught } }: { view: LearningView }) {
  const against =
    untaught.rate === null
      ? ''
      : ` Untaught questions bring in a person ${percent(untaught.rate)} of the time.`
  return (
    <Section
      title="Learned items"
      says={`What your team taught, and what came of it against what was to be expected without it.${against}`}
    >
      {items.length === 0 ? <NothingTaught /> : <Table items={items} reviews={reviews} />}
    </Section>
  )
}

const few = 25

function Table({ items, reviews }: { items: LearnedItem[]; reviews: ItemReview[] }) {
  const [order, setOrder] = useState<Order>('avoided')
  const [chosen, setChosen] = useState<Which>('all')
  const [isLong, setLong] = useState(false)
  const lines = sortedBy(order, items).map((item) => {
    const review = reviews.find(({ article }) => article === item.article)
    return { item, state: stateOf(item, review) }
  })
  const kinds: readonly ItemState['kind'][] =
    which.find(({ value }) => value === chosen)?.kinds ?? []
  const shown = lines.filter(({ state }) => kinds.includes(state.kind))
  const scale = scaleOf(items)
  return (
    <>
      <Segments label="Which items" value={chosen} options={which} onChange={setChosen} />
      <section
        aria-label="Learned items"
        className="scroll-quiet overflow-x-auto rounded-lg border"
      >
        <table className="w-full min-w-220 text-left tabular">
          <Head order={order} onOrder={setOrder} />
          <tbody className="divide-y">
            {shown.slice(0, isLong ? shown.length : few).map(({ item, state }) => (
              <ItemLine key={item.article} {...{ item, state, scale }} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <Empty title="None" says="No learned item stands like this." />}
      </section>
      {shown.length > few && !isLong && (
        <Button className="self-center" onClick={() => setLong(true)}>
          Show all {shown.length}
        </Button>
      )}
    </>
  )
}

const columns: { word: string; order: Order | null }[] = [
  { word: 'Taught', order: 'age' },
  { word: 'Uses', order: 'uses' },
  { word: 'Escalations avoided', order: 'avoided' },
  { word: 'Wrong', order: 'wrong' },
  { word: 'Satisfaction', order: null },
  { word: 'State', order: null },
]

function Head({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <thead className="bg-sunken text-sm text-ink-faint">
      <tr>
        {columns.map((column) => (
          <th
            key={column.word}
            scope="col"
            className="px-3 py-2 font-medium whitespace-nowrap"
            {...(column.order && {
              'aria-sort': column.order === order ? ('descending' as const) : ('none' as const),
            })}
          >
            {column.order ? (
              <button
                type="button"
                className="rounded-sm hover:text-ink"
                onClick={() => column.order && onOrder(column.order)}
              >
                {column.word} <span aria-hidden="true">{column.order === order ? '↓' : '↕'}</span>
              </button>
            ) : (
              column.word
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function NothingTaught() {
  return (
    <div className="flex rounded-lg border">
      <Empty
        icon={<GraduationCap size={28} strokeWidth={1.5} />}
        title="Nothing taught yet"
        says="Answer a question of the assistant in Steer: what you answer becomes an item here, with what it spares."
      />
    </div>
  )
}

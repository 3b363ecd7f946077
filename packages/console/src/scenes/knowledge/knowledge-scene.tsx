import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { BookOpen, Inbox, Plus } from 'lucide-react'
import { useState } from 'react'
import type { ArticleRow } from '../../api/types.ts'
import { classNames } from '../../design/class-names.ts'
import { Empty } from '../../design/empty.tsx'
import { Input } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import { usePaused } from '../../live/use-paused.ts'
import { ArticleLine } from '../../parts/article-line.tsx'
import { Loaded } from '../loading.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { ArticlePlace } from './article-place.tsx'
import { ArticleWriting } from './article-writing.tsx'
import {
  articlesQuery,
  attentionQuery,
  guidanceReviewsQuery,
  type Origin,
  suggestionsQuery,
} from './knowledge-queries.ts'
import { SuggestionsPlace } from './suggestions-place.tsx'

const origins = [
  { value: 'all', word: 'All' },
  { value: 'written', word: 'Written' },
  { value: 'taught', word: 'Taught' },
] as const

export function KnowledgeScene() {
  const { article } = useParams({ strict: false })
  return (
    <>
      <h1 className="sr-only">Knowledge</h1>
      <Shelf open={article} />
      <div
        className={classNames(
          'scroll-quiet flex min-w-0 flex-1 overflow-y-auto',
          !article && 'max-two:hidden',
        )}
      >
        {!article && (
          <Empty
            icon={<BookOpen size={28} strokeWidth={1.5} />}
            title="Open an article"
            says="The assistant answers from these alone. What your team teaches it appears here as taught."
          />
        )}
        {article === 'review' && <SuggestionsPlace />}
        {article === 'new' && <ArticleWriting />}
        {article && article !== 'review' && article !== 'new' && (
          <ArticlePlace key={article} id={article} />
        )}
      </div>
    </>
  )
}

function Shelf({ open }: { open: string | undefined }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const [search, setSearch] = useState('')
  const [origin, setOrigin] = useState<Origin>('all')
  const query = useQuery(articlesQuery(usePaused(search.trim(), 150), origin))
  return (
    <section
      aria-label="Articles"
      className={classNames(
        'flex w-90 shrink-0 flex-col border-r max-three:w-86 max-two:w-full',
        open && 'max-two:hidden',
      )}
    >
      <header className="flex flex-col gap-2.5 border-b px-4 pt-3 pb-3">
        <ShelfHead may={may} />
        <Input
          type="search"
          aria-label="Search articles"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Segments label="Origin" value={origin} options={origins} onChange={setOrigin} />
      </header>
      {may && <ReviewLink open={open === 'review'} />}
      <div className="scroll-quiet flex-1 overflow-y-auto">
        <Loaded query={query}>{({ items }) => <ArticleList items={items} open={open} />}</Loaded>
      </div>
    </section>
  )
}

/** How much waits for a decision on the page behind the link. */
function useWaiting(): number {
  const suggested = useQuery(suggestionsQuery).data?.items ?? []
  const guidance = useQuery(guidanceReviewsQuery).data?.items ?? []
  const old = useQuery(attentionQuery).data?.items ?? []
  const open = suggested.filter(({ state }) => state === 'open')
  const undecided = guidance.filter(({ state }) => state === 'held' || state === 'waiting')
  return open.length + undecided.length + old.length
}

function ReviewLink({ open }: { open: boolean }) {
  const waiting = useWaiting()
  return (
    <Link
      to="/knowledge/{-$article}"
      params={{ article: 'review' }}
      className={classNames(
        'inset-focus flex items-center gap-3 border-b px-4 py-2.5',
        open ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <Inbox size={15} className="text-ink-faint" aria-hidden="true" />
      <span className="flex-1 font-medium">To review</span>
      {waiting > 0 && (
        <span className="rounded-full bg-waiting-soft px-2 text-sm font-semibold text-waiting tabular">
          {waiting}
        </span>
      )}
    </Link>
  )
}

function ShelfHead({ may }: { may: boolean }) {
  return (
    <div className="flex items-center gap-2">
      <p className="flex-1 text-lg font-semibold">Knowledge</p>
      {may && (
        <Link
          to="/knowledge/{-$article}"
          params={{ article: 'new' }}
          className="flex h-8 items-center gap-1.5 rounded-md bg-accent px-3 font-medium text-on-accent hover:bg-accent-hover"
        >
          <Plus size={14} aria-hidden="true" /> New article
        </Link>
      )}
    </div>
  )
}

type ArticleListProps = { items: ArticleRow[]; open: string | undefined }

function ArticleList({ items, open }: ArticleListProps) {
  if (items.length === 0)
    return (
      <Empty
        title="No article found"
        says="Try another word, or write the article that is missing."
      />
    )
  return (
    <ul>
      {items.map((row) => (
        <li key={row.id}>
          <Link
            to="/knowledge/{-$article}"
            params={{ article: row.id }}
            aria-current={row.id === open ? 'true' : undefined}
            className="inset-focus block"
          >
            <ArticleLine row={row} selected={row.id === open} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

import type { View } from '@baton/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { CheckCheck, Inbox, Search } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { countsQuery, listQuery } from '../../api/queries.ts'
import { classNames } from '../../design/class-names.ts'
import { Empty } from '../../design/empty.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { usePaused } from '../../live/use-paused.ts'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { useMe } from '../use-me.ts'
import { ConversationList } from './conversation-list.tsx'
import { useHeldList } from './use-held-list.ts'
import { useWalk } from './use-walk.ts'
import { ViewTabs } from './view-tabs.tsx'
import { knownView, views } from './views.ts'

export function InboxScene() {
  const params = useParams({ strict: false })
  const view = knownView(params.view)
  const [search, setSearch] = useState('')
  const { data: counts } = useQuery(countsQuery)
  return (
    <>
      <h1 className="sr-only">Inbox</h1>
      <section
        aria-label="Conversations"
        className={classNames(
          'flex w-90 shrink-0 flex-col border-r max-three:w-86 max-two:w-full max-two:border-r-0',
          params.conversation && 'max-two:hidden',
        )}
      >
        <header className="flex flex-col gap-2 pt-3">
          <div className="mx-3 flex items-center gap-1">
            <SearchField value={search} onChange={setSearch} />
            <Link
              to="/inbox/$view"
              params={{ view: 'resolved' }}
              data-tip={`Resolved${counts ? `, ${counts.resolved}` : ''}`}
              aria-label="Resolved conversations"
              className="flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-hover data-[status=active]:bg-hover data-[status=active]:text-ink"
            >
              <CheckCheck size={16} />
            </Link>
          </div>
          <ViewTabs counts={counts} />
        </header>
        <Rows view={view} search={usePaused(search.trim(), 150)} open={params.conversation} />
      </section>
      <div className={classNames('flex min-w-0 flex-1', !params.conversation && 'max-two:hidden')}>
        <Outlet />
      </div>
    </>
  )
}

function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useShortcut('search', () => field.current?.focus())
  return (
    <div className="relative flex-1">
      <Search size={14} className="absolute top-2.25 left-2.5 text-ink-faint" aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label="Search conversations"
        placeholder="Search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        className="h-8 w-full rounded-md border border-line bg-sunken pr-8 pl-8 hover:border-line-strong"
      />
      {!value && (
        <span className="absolute top-2 right-2.5 text-ink-faint" aria-hidden="true">
          <Kbd keys={shortcuts.search.keys} />
        </span>
      )}
    </div>
  )
}

function Rows({ view, search, open }: { view: View; search: string; open: string | undefined }) {
  const me = useMe().agent.id
  const list = useInfiniteQuery(listQuery(view, search))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const held = useHeldList(view, search, list.data?.pages.flatMap((page) => page.items) ?? [])
  useWalk(view, held.rows, open)
  if (list.isPending) return <Skeleton lines={6} />
  if (list.error && !list.data)
    return (
      <div className="p-3">
        <ProblemLine problem={toProblem(list.error)} />
      </div>
    )
  if (held.rows.length === 0 && held.waiting === 0)
    return <NothingListed view={view} search={search} />
  return (
    <ConversationList
      view={view}
      rows={held.rows}
      waiting={held.waiting}
      me={me}
      open={open}
      onEnd={more}
      onRelease={held.release}
      onHold={held.hold}
    />
  )
}

function NothingListed({ view, search }: { view: View; search: string }) {
  const words = views.find((it) => it.view === view)
  if (search)
    return (
      <Empty
        title={`Nothing found for “${search}”`}
        says="Try a name, a number, or a word that was written."
      >
        {view !== 'all' && (
          <Link
            to="/inbox/$view"
            params={{ view: 'all' }}
            className="mt-1 font-medium text-accent underline underline-offset-2"
          >
            Search in all conversations
          </Link>
        )}
      </Empty>
    )
  return (
    <Empty
      icon={<Inbox size={28} strokeWidth={1.5} />}
      title={words?.emptyTitle ?? 'Nothing resolved yet'}
      says={words?.emptySays ?? 'Resolved conversations rest here.'}
    />
  )
}

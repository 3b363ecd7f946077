import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Lightbulb } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { clustersQuery, listQuery } from '../../api/queries.ts'
import { classNames } from '../../design/class-names.ts'
import { Empty } from '../../design/empty.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { sortedFor } from '../../live/order.ts'
import { ClusterItem } from '../../parts/cluster-item.tsx'
import { ConversationItem } from '../../parts/conversation-item.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { LookbackPlace } from '../lookback-place.tsx'
import { useMe } from '../use-me.ts'
import { ClusterQuestion } from './cluster-question.tsx'
import { type Entry, entriesOf } from './entries.ts'
import { SteerQuestion } from './steer-question.tsx'
import { useOpenEntry } from './use-open-entry.ts'

/** For the expert who answers one question and leaves: questions left, one card right. */
export function SteerScene() {
  const { conversation } = useParams({ strict: false })
  const list = useInfiniteQuery(listQuery('steer', ''))
  const navigate = useNavigate()
  const rows = sortedFor('steer', list.data?.pages.flatMap((page) => page.items) ?? [])
  const clusters = useQuery(clustersQuery)
  const entries = entriesOf(rows, clusters.data?.clusters ?? [])
  const open = conversation ?? entries[0]?.key
  const { entry, key } = useOpenEntry(entries, open)
  const at = entry ? entries.indexOf(entry) : -1
  const show = (key: string | undefined) =>
    void navigate({ to: '/steer/{-$conversation}', params: { conversation: key }, replace: true })
  const go = (position: number) => {
    const next = entries[Math.max(0, Math.min(entries.length - 1, position))]
    if (next) show(next.key)
  }
  useShortcut('next', () => go(at + 1))
  useShortcut('previous', () => go(at - 1))
  const [steered, setSteered] = useState<string | null>(null)
  const leave = () => {
    setSteered(open ?? null)
    show(entries.find((other) => other !== entry)?.key)
  }
  if (list.isPending || clusters.isPending) return <Skeleton lines={5} />
  if (list.error)
    return (
      <div className="p-4">
        <ProblemLine problem={toProblem(list.error)} />
      </div>
    )
  const lookingBack = steered && steered !== open && (
    <LookbackPlace key={steered} conversation={steered} isOver isFolded />
  )
  if (!open) return <NoQuestions>{lookingBack}</NoQuestions>
  return (
    <>
      <h1 className="sr-only">Steer</h1>
      <QuestionList entries={entries} open={entry} narrow={conversation !== undefined} />
      <div
        className={classNames(
          'scroll-quiet min-w-0 flex-1 overflow-y-auto',
          !conversation && 'max-two:hidden',
        )}
      >
        {lookingBack}
        {entry?.kind === 'many' ? (
          <ClusterQuestion key={key} cluster={entry.cluster} onDone={leave} />
        ) : (
          <SteerQuestion key={open} id={open} onDone={leave} />
        )}
      </div>
    </>
  )
}

/** `children`: what stands above it. */
function NoQuestions({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      {children}
      <Empty
        icon={<Lightbulb size={28} strokeWidth={1.5} />}
        title="The assistant has no question"
        says="When it is stuck it asks here. One answer from you, and it knows for good."
      />
    </div>
  )
}

type QuestionListProps = { entries: Entry[]; open: Entry | undefined; narrow: boolean }

function QuestionList({ entries, open, narrow }: QuestionListProps) {
  return (
    <section
      aria-label="Questions"
      className={classNames(
        'flex w-90 shrink-0 flex-col border-r max-three:w-86 max-two:w-full',
        narrow && 'max-two:hidden',
      )}
    >
      <header className="flex h-14 shrink-0 items-center gap-2 px-4">
        <p className="flex-1 text-lg font-semibold">Questions</p>
        <span className="flex gap-1 text-ink-faint max-two:hidden" aria-hidden="true">
          <Kbd keys="j" />
          <Kbd keys="k" />
        </span>
      </header>
      <ul className="scroll-quiet flex-1 overflow-y-auto border-t">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Link
              to="/steer/{-$conversation}"
              params={{ conversation: entry.key }}
              aria-current={entry === open ? 'true' : undefined}
              className="inset-focus block"
            >
              <Line entry={entry} selected={entry === open} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ entry, selected }: { entry: Entry; selected: boolean }) {
  const me = useMe().agent.id
  return entry.kind === 'many' ? (
    <ClusterItem cluster={entry.cluster} selected={selected} />
  ) : (
    <ConversationItem row={entry.row} me={me} selected={selected} />
  )
}

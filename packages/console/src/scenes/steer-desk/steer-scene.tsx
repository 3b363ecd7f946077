import type { ConversationRow } from '@baton/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Lightbulb } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { listQuery } from '../../api/queries.ts'
import { classNames } from '../../design/class-names.ts'
import { Empty } from '../../design/empty.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { sortedFor } from '../../live/order.ts'
import { ConversationItem } from '../../parts/conversation-item.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { LookbackPlace } from '../lookback-place.tsx'
import { useMe } from '../use-me.ts'
import { SteerQuestion } from './steer-question.tsx'

/** For the expert who answers one question and leaves: questions left, one card right. */
export function SteerScene() {
  const { conversation } = useParams({ strict: false })
  const list = useInfiniteQuery(listQuery('steer', ''))
  const navigate = useNavigate()
  const rows = sortedFor('steer', list.data?.pages.flatMap((page) => page.items) ?? [])
  const open = conversation ?? rows[0]?.id
  const at = rows.findIndex((row) => row.id === open)
  const show = (id: string | undefined) =>
    void navigate({ to: '/steer/{-$conversation}', params: { conversation: id }, replace: true })
  const go = (position: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, position))]
    if (row) show(row.id)
  }
  useShortcut('next', () => go(at + 1))
  useShortcut('previous', () => go(at - 1))
  const [steered, setSteered] = useState<string | null>(null)
  const leave = () => {
    setSteered(open ?? null)
    show(rows.find((row) => row.id !== open)?.id)
  }
  if (list.isPending) return <Skeleton lines={5} />
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
      <QuestionList rows={rows} open={open} narrow={conversation !== undefined} />
      <div
        className={classNames(
          'scroll-quiet min-w-0 flex-1 overflow-y-auto',
          !conversation && 'max-two:hidden',
        )}
      >
        {lookingBack}
        <SteerQuestion key={open} id={open} onDone={leave} />
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

type QuestionListProps = { rows: ConversationRow[]; open: string; narrow: boolean }

function QuestionList({ rows, open, narrow }: QuestionListProps) {
  const me = useMe().agent.id
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
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/steer/{-$conversation}"
              params={{ conversation: row.id }}
              aria-current={row.id === open ? 'true' : undefined}
              className="inset-focus block"
            >
              <ConversationItem row={row} me={me} selected={row.id === open} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

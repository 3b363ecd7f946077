import type { ConversationDetail } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { conversationQuery } from '../../api/queries.ts'
import { Skeleton } from '../../design/skeleton.tsx'
import { toast } from '../../design/toast.tsx'
import { HolderBadge } from '../../parts/holder-badge.tsx'
import { SteerCard } from '../../parts/steer-card.tsx'
import { Thread } from '../../parts/thread.tsx'
import { Loaded } from '../loading.tsx'
import { useMe } from '../use-me.ts'
import { useSeen } from '../use-seen.ts'
import { BackToQuestions } from './back-to-questions.tsx'
import { useSteering } from './use-steering.ts'

type SteerQuestionProps = { id: string; onDone: () => void }

export function SteerQuestion({ id, onDone }: SteerQuestionProps) {
  const query = useQuery(conversationQuery(id))
  return <Loaded query={query}>{(detail) => <Question detail={detail} onDone={onDone} />}</Loaded>
}

const shownItems = 6

function Question({ detail, onDone }: { detail: ConversationDetail; onDone: () => void }) {
  const me = useMe().agent.id
  useSeen(detail.row.id)
  const { ready, ...steering } = useSteering(detail, () => {
    toast('The assistant has your guidance. Thank you.')
    onDone()
  })
  if (!ready) return <Skeleton lines={4} />
  return (
    <div className="mx-auto flex max-w-170 flex-col gap-5 px-6 py-6 max-two:px-3">
      <p className="flex flex-wrap items-center gap-2 text-ink-soft">
        <BackToQuestions />
        <HolderBadge row={detail.row} me={me} />
        <span className="flex-1">
          {detail.customer.name}, {detail.customer.tier}
        </span>
        <Link
          to="/inbox/$view/$conversation"
          params={{ view: 'steer', conversation: detail.row.id }}
          className="flex items-center gap-1 rounded-md px-2 py-1 hover:bg-hover hover:text-ink"
        >
          Open the conversation <ArrowUpRight size={13} aria-hidden="true" />
        </Link>
      </p>
      {detail.mayDo.includes('steer') ? (
        <SteerCard {...steering} />
      ) : (
        <p className="rounded-md bg-sunken px-3 py-2">
          This question is answered. Nothing waits here any more.
        </p>
      )}
      <section aria-label="What was said" className="border-t pt-1">
        <Thread items={detail.timeline.slice(-shownItems)} />
      </section>
    </div>
  )
}

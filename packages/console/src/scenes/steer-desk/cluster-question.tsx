import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import type { SteerCluster } from '../../api/types.ts'
import { ClusterCard } from '../../parts/cluster-card.tsx'
import { KnownAlready } from '../../parts/known-already.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { BackToQuestions } from './back-to-questions.tsx'
import { useClusterAnswer } from './use-cluster-answer.ts'

type ClusterQuestionProps = { cluster: SteerCluster; onDone: () => void }

/** Many who ask the same, answered once. Each stays a conversation of its own, one press away. */
export function ClusterQuestion({ cluster, onDone }: ClusterQuestionProps) {
  const { card, known, problem } = useClusterAnswer(cluster, onDone)
  return (
    <div className="mx-auto flex max-w-170 flex-col gap-5 px-6 py-6 max-two:px-3">
      <p className="flex items-center gap-2 text-ink-soft">
        <BackToQuestions />
        <span className="flex-1">Answered once, for each of them</span>
        <Link
          to="/inbox/$view/$conversation"
          params={{ view: 'steer', conversation: cluster.members[0]?.conversation ?? '' }}
          className="flex items-center gap-1 rounded-md px-2 py-1 hover:bg-hover hover:text-ink"
        >
          Open the first <ArrowUpRight size={13} aria-hidden="true" />
        </Link>
      </p>
      <ClusterCard {...card} />
      <ProblemLine problem={problem} />
      <KnownAlready {...known} text="" />
    </div>
  )
}

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import type { GuidanceReview } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'
import { ScenarioGate } from '../scenario-gate.tsx'
import { guidanceReviewsQuery, refreshKnowledge } from './knowledge-queries.ts'

/** Guidance that was held, or that waits before it holds for others; gone from here once somebody has decided. */
export function GuidanceWaiting() {
  const { data } = useQuery(guidanceReviewsQuery)
  const open = (data?.items ?? []).filter(({ state }) => state === 'held' || state === 'waiting')
  if (open.length === 0) return null
  return (
    <section className="flex flex-col gap-3" aria-label="Guidance to approve">
      <h3 className="text-md font-semibold">Guidance to approve</h3>
      {open.map((review) => (
        <ReviewCard key={review.id} review={review} />
      ))}
    </section>
  )
}

function ReviewCard({ review }: { review: GuidanceReview }) {
  const [why, setWhy] = useState('')
  const [refusing, setRefusing] = useState(false)
  const decided = (word: string) => () => {
    refreshKnowledge()
    toast(word)
  }
  const approve = useMutation({
    mutationFn: (despite: string | null) => house.approveGuidance(review.id, despite ?? undefined),
    onSuccess: decided('Approved. The assistant uses it from now on.'),
  })
  const refuse = useMutation({
    mutationFn: () => house.refuseGuidance(review.id, { why: why.trim() }),
    onSuccess: decided('Refused.'),
  })
  const error = approve.error ?? refuse.error
  const busy = approve.isPending || refuse.isPending
  return (
    <article className="flex flex-col gap-2 rounded-lg border p-4">
      {review.question && <h4 className="font-semibold">{review.question}</h4>}
      <p className="whitespace-pre-wrap">{review.text}</p>
      <Reasons reasons={review.reasons} />
      <ScenarioGate
        problem={error && toProblem(error)}
        busy={busy}
        onDespite={(run) => approve.mutate(run)}
      />
      {refusing && (
        <TextArea
          aria-label="Why not"
          placeholder="Why not? Whoever wrote it reads this."
          rows={2}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2 pt-1">
        {!refusing && (
          <Button small look="primary" disabled={busy} onClick={() => approve.mutate(null)}>
            Approve
          </Button>
        )}
        <Button
          small
          look={refusing ? 'danger' : 'quiet'}
          disabled={busy || (refusing && why.trim() === '')}
          onClick={() => (refusing ? refuse.mutate() : setRefusing(true))}
        >
          Refuse
        </Button>
        <span className="flex-1 text-right text-sm text-ink-faint">
          {review.state === 'held' ? 'held' : 'helped in its own case'} · {review.byName},{' '}
          {momentOf(review.at)}
        </span>
      </div>
    </article>
  )
}

function Reasons({ reasons }: Pick<GuidanceReview, 'reasons'>) {
  return (
    <ul className="list-disc pl-5 text-sm text-ink-soft">
      {reasons.map(({ code, found, why }) => (
        <li key={`${code} ${found}`}>
          {why} <span className="text-ink-faint">({found})</span>
        </li>
      ))}
    </ul>
  )
}

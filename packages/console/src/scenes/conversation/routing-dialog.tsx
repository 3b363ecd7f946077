import { useQuery } from '@tanstack/react-query'
import { agentsQuery } from '../../api/queries.ts'
import type { RoutingRecords } from '../../api/reaching-types.ts'
import { Dialog } from '../../design/dialog.tsx'
import { DecisionCard } from '../../parts/decision-card.tsx'
import { rangeWords } from '../../parts/duration.ts'
import { momentOf, spanWords } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { planQuery } from '../service/service-queries.ts'
import { promisesQuery, routingOfQuery, surveysQuery } from './reach-queries.ts'

type RoutingDialogProps = { conversation: string; customer: string; onClose: () => void }

/** How this conversation came to whoever has it, what the customer was told meanwhile, and how it was for them. */
export function RoutingDialog({ conversation, customer, onClose }: RoutingDialogProps) {
  const query = useQuery(routingOfQuery(conversation))
  return (
    <Dialog open wide onClose={onClose} title={`How ${customer} comes to a person`}>
      <div className="flex flex-col gap-5">
        <Loaded query={query}>{(records) => <Decisions records={records} />}</Loaded>
        <Promises conversation={conversation} />
        <SurveyResult conversation={conversation} />
      </div>
    </Dialog>
  )
}

function Decisions({ records: { items } }: { records: RoutingRecords }) {
  const { data: plan } = useQuery(planQuery)
  const { data: team } = useQuery(agentsQuery)
  const queueName = (id: string) => plan?.document.queues.find((it) => it.id === id)?.name ?? id
  const byWords = (by: string) =>
    by === 'routing'
      ? 'by the rules'
      : `by hand, ${team?.items.find(({ id }) => id === by)?.name ?? 'somebody who left'}`
  if (items.length === 0) return <p className="text-ink-soft">Nobody was asked about it yet.</p>
  const newestFirst = [...items].sort((left, right) => right.at.localeCompare(left.at))
  return (
    <ol className="flex flex-col gap-2">
      {newestFirst.map((record, at) => (
        <li key={record.id}>
          <details open={at === 0} className="rounded-md border px-3 py-2">
            <summary className="cursor-pointer text-sm text-ink-soft">
              <span className="font-medium text-ink">{record.chosen?.name ?? 'Nobody'}</span> ·{' '}
              {momentOf(record.at)} · {byWords(record.by)}
            </summary>
            <div className="pt-3">
              <DecisionCard decision={record} queueName={queueName} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

const outcomes = {
  kept: 'came true',
  missed: 'was missed',
  early: 'was sooner than told',
  left: 'they left before',
} as const

function Promises({ conversation }: { conversation: string }) {
  const { data } = useQuery(promisesQuery(conversation))
  if (!data || data.items.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">What the customer was told</h3>
      <ul>
        {data.items.map((it) => (
          <li key={it.id} className="flex flex-wrap gap-x-3 text-ink-soft">
            <span className="tabular">{momentOf(it.madeAt)}</span>
            <span className="text-ink">
              {rangeWords(it.lowSeconds, it.highSeconds)}
              {it.place !== null && `, number ${it.place} in line`}
            </span>
            <span className={it.outcome === 'missed' ? 'text-urgent' : 'text-ink-faint'}>
              {it.outcome ? outcomes[it.outcome] : 'still runs'}
              {it.actualSeconds !== null && ` (${spanWords(it.actualSeconds * 1_000)})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SurveyResult({ conversation }: { conversation: string }) {
  const { data } = useQuery(surveysQuery)
  const mine = data?.items.filter((it) => it.conversation === conversation) ?? []
  if (mine.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">How it was for them</h3>
      {mine.map((it) => (
        <p key={it.id} className="text-ink-soft">
          {it.satisfaction === null ? (
            (it.why ?? 'Asked, and not answered.')
          ) : (
            <>
              <strong className="text-ink">{it.satisfaction} of 5</strong>
              {it.repeatedSelf !== null &&
                ` · ${it.repeatedSelf ? 'had to repeat themselves' : 'did not have to repeat anything'}`}
              {it.comment && ` · “${it.comment}”`}
            </>
          )}
        </p>
      ))}
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { agentsQuery } from '../../api/queries.ts'
import type { QueuePlan } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Page } from '../page.tsx'
import { FindingsAt } from './findings.tsx'
import { QueueCard } from './queue-card.tsx'
import { freshId, moved, type ServicePartProps, withItem } from './service-parts.ts'
import { WhoFirst } from './who-first.tsx'
import { WhoWouldGet } from './who-would-get.tsx'

const blank: Omit<QueuePlan, 'id' | 'team'> = {
  name: 'New queue',
  takes: {
    modes: [],
    channels: [],
    tiers: [],
    languages: [],
    topics: [],
    urgencies: [],
    regions: [],
  },
  requiredSkills: [],
  preferredSkills: [],
  language: 'preferred',
  relaxations: [],
  choosing: 'best_match',
  headStartSeconds: 0,
  weight: 1,
  acceptSeconds: 45,
  overflow: null,
}

/** Words that stand in the house already, so that nobody types a skill in two spellings. */
export function useKnownWords() {
  const { data } = useQuery(agentsQuery)
  const all = (pick: 'skills' | 'languages') =>
    [...new Set(data?.items.flatMap((agent) => agent[pick]) ?? [])].sort()
  return { skills: all('skills'), languages: all('languages') }
}

/** Which queue takes what, whom it asks, and what happens when nobody comes. */
export function QueuesPart({ plan, change, may }: ServicePartProps) {
  const known = useKnownWords()
  const put = (queues: QueuePlan[]) => change((now) => ({ ...now, queues }))
  const add = () => {
    const team = plan.teams[0]?.id ?? ''
    // First, so that it takes something: behind the one that takes everything nothing would reach it.
    put([{ ...blank, id: freshId('queue', plan.queues), team }, ...plan.queues])
  }
  return (
    <Page
      title="Queues"
      says="From top to bottom, the first queue that takes a conversation gets it. The last one takes whatever is left."
      wide
      actions={
        may && (
          <Button icon={<Plus size={14} />} onClick={add}>
            Add a queue
          </Button>
        )
      }
    >
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-3">
        <legend className="sr-only">Queues</legend>
        {plan.queues.map((queue, at) => (
          <QueueCard
            key={queue.id}
            queue={queue}
            at={at}
            plan={plan}
            known={known}
            onChange={(next) => put(withItem(plan.queues, at, next))}
            onMove={(by) => put(moved(plan.queues, at, by))}
            onRemove={() => put(plan.queues.filter((_, position) => position !== at))}
          />
        ))}
      </fieldset>
      {plan.queues.length === 0 && <FindingsAt place="queues" />}
      <fieldset disabled={!may} className="min-w-0">
        <legend className="sr-only">Who comes first</legend>
        <WhoFirst order={plan.order} onChange={(order) => change((now) => ({ ...now, order }))} />
      </fieldset>
      <WhoWouldGet plan={plan} known={known} />
    </Page>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ServicePlanView } from '../../api/reaching-types.ts'
import { Loaded } from '../loading.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { PlanFindings, useFindings } from './findings.tsx'
import { HoursPart } from './hours-part.tsx'
import { OnCallPart } from './on-call-part.tsx'
import { PublishBar } from './publish-bar.tsx'
import { QueuesPart } from './queues-part.tsx'
import { planQuery } from './service-queries.ts'
import { SlaPart } from './sla-part.tsx'
import { TextsPart } from './texts-part.tsx'
import { usePlanDraft } from './use-plan-draft.ts'
import { VersionsPart } from './versions-part.tsx'
import { WaitingPart } from './waiting-part.tsx'

const parts = [
  { name: 'queues', word: 'Queues', Part: QueuesPart, place: 'queues' },
  { name: 'hours', word: 'Teams and hours', Part: HoursPart, place: 'teams' },
  { name: 'promises', word: 'Promised times', Part: SlaPart, place: 'sla' },
  { name: 'waiting', word: 'Waiting', Part: WaitingPart, place: 'waiting' },
  { name: 'texts', word: 'Texts', Part: TextsPart, place: 'texts' },
  { name: 'on-call', word: 'On call', Part: OnCallPart, place: 'onCall' },
] as const

/** How customers reach people: one document in six parts, published as a whole. */
export function ServiceScene() {
  return <Loaded query={useQuery(planQuery)}>{(view) => <ServicePlanPlace view={view} />}</Loaded>
}

function ServicePlanPlace({ view }: { view: ServicePlanView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const { part } = useParams({ strict: false })
  const draft = usePlanDraft(view, may)
  const shown = parts.find(({ name }) => name === part) ?? parts[0]
  return (
    <PlanFindings value={draft.findings}>
      <div className="flex min-w-0 flex-1 max-two:flex-col">
        <nav
          aria-label="Service plan"
          className="flex w-48 shrink-0 flex-col gap-0.5 border-r px-3 py-4 max-two:w-full max-two:flex-row max-two:overflow-x-auto max-two:border-r-0 max-two:border-b max-two:py-2"
        >
          <p className="px-2 pb-2 text-lg font-semibold max-two:hidden">Service</p>
          {parts.map(({ name, word, place }) => (
            <PartLink
              key={name}
              name={name}
              word={word}
              place={place}
              isHere={part !== 'versions' && name === shown.name}
            />
          ))}
          <PartLink name="versions" word="Versions" isHere={part === 'versions'} />
        </nav>
        <div className="relative flex min-w-0 flex-1 flex-col">
          {part === 'versions' ? (
            <VersionsPart view={view} may={may} />
          ) : (
            <shown.Part
              key={`${shown.name} ${draft.round}`}
              plan={draft.document}
              change={draft.change}
              may={may}
            />
          )}
          {draft.changed && <PublishBar view={view} draft={draft} />}
        </div>
      </div>
    </PlanFindings>
  )
}

type PartLinkProps = { name: string; word: string; place?: string; isHere: boolean }

function PartLink({ name, word, place = 'nowhere', isHere }: PartLinkProps) {
  const { problems, warnings } = useFindings(place)
  const count = problems.length || warnings.length
  return (
    <Link
      to="/service/{-$part}"
      params={{ part: name }}
      aria-current={isHere ? 'page' : undefined}
      className="flex h-8 shrink-0 items-center gap-2 rounded-md px-2 text-ink-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      <span className="flex-1">{word}</span>
      {count > 0 && (
        <span
          className={`min-w-4.5 rounded-full px-1 text-center text-[10px] leading-4.5 font-semibold tabular ${problems.length > 0 ? 'bg-urgent-soft text-urgent' : 'bg-waiting-soft text-waiting'}`}
        >
          {count}
          <span className="sr-only">{problems.length > 0 ? ' wrong' : ' worth a look'}</span>
        </span>
      )}
    </Link>
  )
}

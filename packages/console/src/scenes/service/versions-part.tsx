import { useMutation, useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { ServicePlanView } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { ChangesList } from './changes-list.tsx'
import { planChanges } from './plan-changes.ts'
import { planQuery, planVersionQuery } from './service-queries.ts'
import { useAgentNames } from './use-agent-names.ts'

type VersionsPartProps = { view: ServicePlanView; may: boolean }

/** Who published what and when; each tells what it changed and can be put back in force. */
export function VersionsPart({ view, may }: VersionsPartProps) {
  const rollBack = useMutation({
    mutationFn: reaching.rollBackPlan,
    onSuccess: (next) => {
      cache.setQueryData(planQuery.queryKey, next)
      toast(`Version ${next.version} is in force.`)
    },
  })
  return (
    <Page
      title="Versions"
      says="Every decision and every promise names the version it was made by."
    >
      <ProblemLine problem={rollBack.error && toProblem(rollBack.error)} />
      {view.versions.length === 0 ? (
        <p className="rounded-lg border px-4 py-3 text-ink-faint">
          Nobody has published yet: the plan of a new workspace is in force.
        </p>
      ) : (
        <ol className="flex flex-col divide-y rounded-lg border">
          {view.versions.map((it, position) => (
            <OneVersion
              key={it.version}
              version={it}
              before={view.versions[position + 1]?.version ?? null}
              isInForce={it.version === view.version}
              onRollBack={may ? () => rollBack.mutate(it.version) : null}
            />
          ))}
        </ol>
      )}
    </Page>
  )
}

type OneVersionProps = {
  version: ServicePlanView['versions'][number]
  before: number | null
  isInForce: boolean
  onRollBack: (() => void) | null
}

function OneVersion({ version: it, before, isInForce, onRollBack }: OneVersionProps) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex cursor-pointer gap-4 px-4 py-2 hover:bg-hover">
          <span className="w-20 font-medium tabular">Version {it.version}</span>
          <span className="flex-1 text-ink-soft">{it.publishedBy}</span>
          <span className="text-ink-faint tabular">{momentOf(it.publishedAt)}</span>
          <span className="w-16 text-right text-human">{isInForce ? 'in force' : ''}</span>
        </summary>
        {open && (
          <div className="flex flex-col items-start gap-3 px-4 pt-1 pb-3">
            <VersionChanges version={it.version} before={before} />
            {onRollBack && !isInForce && (
              <Button
                small
                icon={<RotateCcw size={13} />}
                onClick={onRollBack}
                hint="Publishes this version again, as a new one"
              >
                Roll back to version {it.version}
              </Button>
            )}
          </div>
        )}
      </details>
    </li>
  )
}

function VersionChanges({ version, before }: { version: number; before: number | null }) {
  const names = useAgentNames()
  const query = useQuery(planVersionQuery(version))
  const earlier = useQuery({ ...planVersionQuery(before ?? 0), enabled: before !== null })
  if (before === null) return <p className="text-ink-faint">The first version published.</p>
  return (
    <Loaded query={query}>
      {({ document }) => (
        <Loaded query={earlier}>
          {(old) => <ChangesList changes={planChanges(old.document, document, names)} />}
        </Loaded>
      )}
    </Loaded>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { ServicePlanView } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { ChangesList } from './changes-list.tsx'
import { planChanges } from './plan-changes.ts'
import { planQuery } from './service-queries.ts'
import { useAgentNames } from './use-agent-names.ts'
import type { usePlanDraft } from './use-plan-draft.ts'

type PublishBarProps = { view: ServicePlanView; draft: ReturnType<typeof usePlanDraft> }

/** What is not published yet, and the way to it: first a look at what changes, then the publication. */
export function PublishBar({ view, draft }: PublishBarProps) {
  const [looking, setLooking] = useState(false)
  const { problems } = draft.findings
  const wrong = problems.length
  return (
    <div className="rise sticky bottom-4 z-10 mx-8 flex items-center gap-3 rounded-lg border bg-surface py-2 pr-2 pl-4 shadow-float max-two:mx-3">
      <span className="min-w-0 flex-1" aria-live="polite">
        {wrong > 0
          ? `${wrong === 1 ? 'One thing is' : `${wrong} things are`} not right yet: ${problems[0]?.message}`
          : draft.isStale
            ? `${view.publishedBy} published version ${view.version} meanwhile; yours would replace it.`
            : `Version ${view.version + 1} is not published yet.`}
      </span>
      <Button look="quiet" onClick={draft.discard}>
        Discard
      </Button>
      <Button look="primary" disabled={wrong > 0} onClick={() => setLooking(true)}>
        Publish…
      </Button>
      {looking && <PublishDialog view={view} draft={draft} onClose={() => setLooking(false)} />}
    </div>
  )
}

function PublishDialog({ view, draft, onClose }: PublishBarProps & { onClose: () => void }) {
  const publish = useMutation({
    mutationFn: () => reaching.publishPlan(draft.document),
    onSuccess: (next) => {
      cache.setQueryData(planQuery.queryKey, next)
      draft.discard()
      toast(`Version ${next.version} is in force.`)
      onClose()
    },
  })
  const { warnings } = draft.findings
  const names = useAgentNames()
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`Publish version ${view.version + 1}`}
      says="It holds from the next decision on. Who waits keeps their place; promises made stay promised."
    >
      <div className="flex flex-col gap-4">
        <ChangesList changes={planChanges(view.document, draft.document, names)} />
        {warnings.length > 0 && (
          <div className="rounded-md border border-waiting-line bg-waiting-soft px-3 py-2 text-waiting">
            <p className="font-medium">Worth a look</p>
            <ul>
              {warnings.map(({ path, message, fallback }) => (
                <li key={`${path} ${message}`}>
                  {message} <span className="text-ink-soft">{fallback}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <ProblemLine problem={publish.error && toProblem(publish.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Look at it again</Button>
          <Button look="primary" disabled={publish.isPending} onClick={() => publish.mutate()}>
            Publish
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { PolicyView } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { PolicyForm } from './policy-form.tsx'

const policyQuery = queryOptions({ queryKey: ['policy'], queryFn: house.policy })

export function PolicyScene() {
  const query = useQuery(policyQuery)
  return (
    <Loaded query={query}>{(policy) => <Policy key={policy.version} policy={policy} />}</Loaded>
  )
}

function Policy({ policy }: { policy: PolicyView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const [document, setDocument] = useState(policy.document)
  const changed = JSON.stringify(document) !== JSON.stringify(policy.document)
  const publish = useMutation({
    mutationFn: () => house.publishPolicy(document),
    onSuccess: (next) => {
      cache.setQueryData(policyQuery.queryKey, next)
      toast(`Version ${next.version} is in force.`)
    },
  })
  return (
    <Page
      title="Triggers"
      says={
        may
          ? 'When a person comes in. Danger, threats and emergencies always reach a person; nobody can switch that off.'
          : 'When a person comes in. Supervisors may change it.'
      }
    >
      <PolicyForm document={document} onChange={setDocument} readOnly={!may} />
      <ProblemLine problem={publish.error && toProblem(publish.error)} />
      <Versions policy={policy} />
      {changed && (
        <div className="rise sticky bottom-4 flex items-center gap-3 rounded-lg border bg-surface py-2 pr-2 pl-4 shadow-float">
          <span className="flex-1">Version {policy.version + 1} is not published yet.</span>
          <Button look="quiet" onClick={() => setDocument(policy.document)}>
            Discard
          </Button>
          <Button look="primary" disabled={publish.isPending} onClick={() => publish.mutate()}>
            Publish version {policy.version + 1}
          </Button>
        </div>
      )}
    </Page>
  )
}

function Versions({ policy }: { policy: PolicyView }) {
  return (
    <Section title="Versions" says="Every handover stores the version that caused it.">
      <ol className="flex flex-col divide-y rounded-lg border">
        {policy.versions.map((it) => (
          <li key={it.version} className="flex gap-4 px-4 py-2">
            <span className="w-20 font-medium tabular">Version {it.version}</span>
            <span className="flex-1 text-ink-soft">{it.publishedBy}</span>
            <span className="text-ink-faint tabular">{momentOf(it.publishedAt)}</span>
            <span className="w-16 text-right text-human">
              {it.version === policy.version ? 'in force' : ''}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { PolicyView } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Segments } from '../../design/segments.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { PolicyForm } from './policy-form.tsx'
import { PolicyText } from './policy-text.tsx'
import { DraftProblems } from './problems-here.tsx'
import { SecondThought, wantsSecondThought } from './second-thought.tsx'
import { TryIt } from './try-it.tsx'
import { useDraft } from './use-draft.ts'
import { Versions } from './versions.tsx'

const policyQuery = queryOptions({ queryKey: ['policy'], queryFn: house.policy })

export function PolicyScene() {
  const query = useQuery(policyQuery)
  return (
    <Loaded query={query}>{(policy) => <Policy key={policy.version} policy={policy} />}</Loaded>
  )
}

/** `publish` sends the draft, or puts an earlier version back in force. */
function usePublishing(policy: PolicyView, draft: PolicyView['document']) {
  const publish = useMutation({
    mutationFn: ({ version, confirm = false }: { version?: number; confirm?: boolean }) =>
      version === undefined
        ? house.publishPolicy(draft, confirm)
        : house.rollBackPolicy(version, confirm),
    onSuccess: (next) => {
      cache.setQueryData(policyQuery.queryKey, next)
      if (next.version !== policy.version) toast(`Version ${next.version} is in force.`)
    },
  })
  return { publish, problem: publish.error && toProblem(publish.error) }
}

const ways = [
  { value: 'form', word: 'Form' },
  { value: 'text', word: 'Text' },
] as const

function Policy({ policy }: { policy: PolicyView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const [way, setWay] = useState<'form' | 'text'>('form')
  // Fields keep what was typed into them; a new round begins with what is in force.
  const [round, setRound] = useState(0)
  const { document, setDocument, changed, problems } = useDraft(policy, may)
  const { publish, problem } = usePublishing(policy, document)
  const Editor = way === 'form' ? PolicyForm : PolicyText
  return (
    <Page
      title="Triggers"
      says={
        may
          ? 'When a person comes in. Danger, threats and emergencies always reach a person; nobody can switch that off.'
          : 'When a person comes in. Supervisors may change it.'
      }
      actions={<Segments label="Show the policy as" value={way} options={ways} onChange={setWay} />}
    >
      <DraftProblems value={problems}>
        <Editor key={round} document={document} onChange={setDocument} readOnly={!may} />
      </DraftProblems>
      {may && <TryIt document={document} disabled={problems.length > 0} />}
      <ProblemLine problem={wantsSecondThought(problem) ? null : problem} />
      <Versions
        policy={policy}
        onRollBack={may ? (version) => publish.mutate({ version }) : null}
      />
      <SecondThought
        problem={problem}
        onClose={publish.reset}
        onConfirm={() => publish.mutate({ ...publish.variables, confirm: true })}
      />
      {changed && (
        <div className="rise sticky bottom-4 flex items-center gap-3 rounded-lg border bg-surface py-2 pr-2 pl-4 shadow-float">
          <span className="flex-1" aria-live="polite">
            {problems.length > 0
              ? `${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} not right yet: ${problems[0]?.path}`
              : `Version ${policy.version + 1} is not published yet.`}
          </span>
          <Button
            look="quiet"
            onClick={() => {
              setDocument(policy.document)
              setRound(round + 1)
            }}
          >
            Discard
          </Button>
          <Button
            look="primary"
            disabled={publish.isPending || problems.length > 0}
            onClick={() => publish.mutate({})}
          >
            Publish version {policy.version + 1}
          </Button>
        </div>
      )}
    </Page>
  )
}

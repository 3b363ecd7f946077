import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { PolicyDraft, PolicyView } from '../../api/types.ts'
import { Segments } from '../../design/segments.tsx'
import { toast } from '../../design/toast.tsx'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { ScenarioGate } from '../scenario-gate.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { DraftBar, DraftButtons } from './draft-bar.tsx'
import { DraftConflict } from './draft-conflict.tsx'
import { PolicyForm } from './policy-form.tsx'
import { PolicyText } from './policy-text.tsx'
import { DraftProblems } from './problems-here.tsx'
import { SecondThought, wantsSecondThought } from './second-thought.tsx'
import { TryIt } from './try-it.tsx'
import { useDraft } from './use-draft.ts'
import { Versions } from './versions.tsx'

const policyQuery = queryOptions({ queryKey: ['policy'], queryFn: house.policy })
/** Forgotten when nobody looks: a colleague may go on with it. */
const draftQuery = queryOptions({
  queryKey: ['policy-draft'],
  queryFn: house.policyDraft,
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
})

export function PolicyScene() {
  const may = isAtLeast(useMe(), 'supervisor')
  const policy = useQuery(policyQuery)
  const draft = useQuery({ ...draftQuery, enabled: may })
  return (
    <Loaded query={policy}>
      {(inForce) =>
        may ? (
          <Loaded query={draft}>
            {({ draft: first }) => (
              <Policy key={inForce.version} policy={inForce} first={first} may />
            )}
          </Loaded>
        ) : (
          <Policy key={inForce.version} policy={inForce} first={null} may={false} />
        )
      }
    </Loaded>
  )
}

type Publishing = { version?: number; confirm?: boolean; despite?: string }

/** `publish` sends the draft, or puts an earlier version back in force. */
function usePublishing(policy: PolicyView, { document, kept }: ReturnType<typeof useDraft>) {
  const publish = useMutation({
    mutationFn: ({ version, confirm = false, despite }: Publishing) =>
      version === undefined
        ? house.publishPolicy(document, {
            ...{ confirm, despite, basedOn: kept.basedOn, draft: kept.draft?.revision },
          })
        : house.rollBackPolicy(version, confirm, despite),
    onSuccess: async (next) => {
      await cache.resetQueries({ queryKey: draftQuery.queryKey })
      cache.setQueryData(policyQuery.queryKey, next)
      if (next.version !== policy.version) toast(`Version ${next.version} is in force.`)
    },
    onError: (error) => toProblem(error).code === 'policy_moved_on' && kept.look(),
  })
  return { publish, problem: publish.error && toProblem(publish.error) }
}

const ways = [
  { value: 'form', word: 'Form' },
  { value: 'text', word: 'Text' },
] as const

const says = {
  may: 'When a person comes in. Danger, threats and emergencies always reach a person; nobody can switch that off.',
  mayNot: 'When a person comes in. Supervisors may change it.',
}

/** Why it was not published, and the ways to do it all the same. */
function Objection({ publish, problem }: ReturnType<typeof usePublishing>) {
  return (
    <>
      <ScenarioGate
        problem={wantsSecondThought(problem) ? null : problem}
        busy={publish.isPending}
        onDespite={(despite) => publish.mutate({ ...publish.variables, despite })}
      />
      <SecondThought
        problem={problem}
        onClose={publish.reset}
        onConfirm={() => publish.mutate({ ...publish.variables, confirm: true })}
      />
    </>
  )
}

type PolicyProps = { policy: PolicyView; first: PolicyDraft['draft']; may: boolean }

function Policy({ policy, first, may }: PolicyProps) {
  const [way, setWay] = useState<'form' | 'text'>('form')
  // Fields keep what was typed into them; a new round begins with another document.
  const [round, setRound] = useState(0)
  const drafting = useDraft(policy, first, may)
  const { document, setDocument, changed, problems, kept } = drafting
  const { publish, problem } = usePublishing(policy, drafting)
  const Editor = way === 'form' ? PolicyForm : PolicyText
  const begin = (next: PolicyView['document']) => {
    setDocument(next)
    setRound(round + 1)
  }
  return (
    <Page
      title="Triggers"
      says={may ? says.may : says.mayNot}
      actions={<Segments label="Show the policy as" value={way} options={ways} onChange={setWay} />}
    >
      <DraftConflict
        conflict={kept.draft?.conflict ?? null}
        basedOn={kept.basedOn}
        onRest={(carried, version) => {
          if (carried) begin(carried)
          kept.rest(carried ?? document, version)
        }}
      />
      <DraftProblems value={problems}>
        <Editor key={round} document={document} onChange={setDocument} readOnly={!may} />
      </DraftProblems>
      {may && <TryIt document={document} disabled={problems.length > 0} />}
      <Objection publish={publish} problem={problem} />
      <Versions
        policy={policy}
        onRollBack={may ? (version) => publish.mutate({ version }) : null}
      />
      {(changed || kept.draft) && (
        <DraftBar next={policy.version + 1} problems={problems} kept={kept}>
          <DraftButtons
            next={policy.version + 1}
            kept={kept}
            mayPublish={!publish.isPending && problems.length === 0}
            onDiscard={() => {
              begin(policy.document)
              kept.throwAway()
            }}
            onLoad={() => cache.resetQueries({ queryKey: draftQuery.queryKey })}
            onPublish={() => publish.mutate({})}
          />
        </DraftBar>
      )}
    </Page>
  )
}

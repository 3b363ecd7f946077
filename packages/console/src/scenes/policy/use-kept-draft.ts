import type { PolicyDocument } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ProblemError, toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import type { PolicyDraft } from '../../api/types.ts'

type Kept = NonNullable<PolicyDraft['draft']>
type Keeping = {
  first: Kept | null
  document: PolicyDocument
  changed: boolean
  /** Whether the typing has stopped. */
  isSettled: boolean
  may: boolean
  inForce: number
}

const hasMovedOn = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'draft_moved_on'

/** Keeps the draft in the house whenever the typing stops, and knows who kept it last and on which version it rests. */
export function useKeptDraft({ first, document, changed, isSettled, may, inForce }: Keeping) {
  const [kept, setKept] = useState(first)
  const basedOn = kept?.basedOn ?? inForce
  const save = useMutation({
    mutationFn: (next: { document: PolicyDocument; basedOn: number }) =>
      house.savePolicyDraft({ ...next, revision: kept?.revision ?? 0 }),
    onSuccess: ({ draft }) => setKept(draft),
  })
  const discard = useMutation({
    mutationFn: house.throwPolicyDraftAway,
    onSuccess: () => {
      setKept(null)
      save.reset()
    },
  })
  const isTriedInVain =
    save.isError && (hasMovedOn(save.error) || save.variables?.document === document)
  const isKept = kept ? JSON.stringify(kept.document) === JSON.stringify(document) : !changed
  const isBusy = save.isPending || discard.isPending
  const isDue = may && isSettled && !isKept && !isBusy && !isTriedInVain
  const { mutate } = save
  useEffect(() => {
    if (isDue) mutate({ document, basedOn })
  }, [isDue, mutate, document, basedOn])
  return {
    draft: kept,
    basedOn,
    isKept,
    isBusy,
    problem: save.error ? toProblem(save.error) : null,
    hasMovedOn: hasMovedOn(save.error),
    /** From now on the draft rests on this version. */
    rest: (next: PolicyDocument, version: number) => mutate({ document: next, basedOn: version }),
    /** Asks the house again, when a publication was refused because another one came first. */
    look: async () => setKept((await house.policyDraft()).draft),
    throwAway: () => discard.mutate(),
  }
}
export type KeptDraft = ReturnType<typeof useKeptDraft>

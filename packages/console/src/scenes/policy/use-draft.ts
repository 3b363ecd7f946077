import type { PolicyDocument } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { house } from '../../api/house.ts'
import type { PolicyDraft, PolicyProblems, PolicyView } from '../../api/types.ts'
import { useKeptDraft } from './use-kept-draft.ts'

/** So long is nothing typed before the house keeps a draft and is asked what is wrong with it. */
const quietMilliseconds = 350

const none: PolicyProblems['problems'] = []

/** A draft of the policy, where it is kept, and what is wrong with it; `changed` when it differs from what is in force. */
export function useDraft(policy: PolicyView, first: PolicyDraft['draft'], may: boolean) {
  const [document, setDocument] = useState<PolicyDocument>(first?.document ?? policy.document)
  const changed = !isSame(document, policy.document)
  const settled = useSettled(document)
  const kept = useKeptDraft({
    ...{ first, document, changed, may, inForce: policy.version },
    isSettled: settled === document,
  })
  const check = useQuery({
    queryKey: ['policy-check', settled],
    queryFn: () => house.checkPolicy(settled),
    enabled: may && changed,
    gcTime: 0,
  })
  const problems = (changed && check.data?.problems) || none
  return { document, setDocument, changed, problems, kept }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

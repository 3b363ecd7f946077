import type { PolicyDocument } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { house } from '../../api/house.ts'
import type { PolicyProblems, PolicyView } from '../../api/types.ts'

/** So long is nothing typed before the house is asked what is wrong with a draft. */
const quietMilliseconds = 350

const none: PolicyProblems['problems'] = []

/** A draft of the policy, and what is wrong with it; `changed` when it differs from what is in force. */
export function useDraft(policy: PolicyView, may: boolean) {
  const [document, setDocument] = useState<PolicyDocument>(policy.document)
  const changed = JSON.stringify(document) !== JSON.stringify(policy.document)
  const settled = useSettled(document)
  const check = useQuery({
    queryKey: ['policy-check', settled],
    queryFn: () => house.checkPolicy(settled),
    enabled: may && changed,
    gcTime: 0,
  })
  return { document, setDocument, changed, problems: (changed && check.data?.problems) || none }
}

function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

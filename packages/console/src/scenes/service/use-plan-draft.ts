import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { reaching } from '../../api/reaching.ts'
import type {
  ServicePlanCheck,
  ServicePlanDocument,
  ServicePlanView,
} from '../../api/reaching-types.ts'
import { createStore } from '../../live/store.ts'
import { useMe } from '../use-me.ts'

/** So long is nothing typed before the house is asked what is wrong with a draft. */
const quietMilliseconds = 350

type Draft = { by: string; begunAt: number; document: ServicePlanDocument }

/** Outside the scene: whoever looks at the board in between finds the draft as they left it. */
const draft = createStore<Draft | null>(null)
/** Fields keep what was typed into them; a new round begins with what is in force. */
const rounds = createStore(0)

export type ChangePlan = (change: (plan: ServicePlanDocument) => ServicePlanDocument) => void

/** A draft of the plan, what is wrong with it, and whether somebody else published meanwhile. */
export function usePlanDraft(view: ServicePlanView, may: boolean) {
  const me = useMe().agent.id
  const last = draft.use()
  // Whoever signs in after somebody else at the same desk begins anew.
  const kept = last?.by === me ? last : null
  const round = rounds.use()
  const document = kept?.document ?? view.document
  const changed = kept !== null && JSON.stringify(document) !== JSON.stringify(view.document)
  const settled = useSettled(document)
  const check = useQuery({
    queryKey: ['service-plan-check', settled],
    queryFn: () => reaching.checkPlan(settled),
    enabled: may && changed,
    gcTime: 0,
    placeholderData: (before) => before,
  })
  const inForce: ServicePlanCheck = { problems: [], warnings: view.warnings }
  const change: ChangePlan = (act) =>
    draft.set((now) => {
      const mine = now?.by === me ? now : null
      return {
        by: me,
        begunAt: mine?.begunAt ?? view.version,
        document: act(mine?.document ?? view.document),
      }
    })
  return {
    document,
    change,
    changed,
    findings: (changed && check.data) || inForce,
    isStale: changed && kept.begunAt !== view.version,
    round,
    discard: () => {
      draft.set(() => null)
      rounds.set((now) => now + 1)
    },
  }
}

function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

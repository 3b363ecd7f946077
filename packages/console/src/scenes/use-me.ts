import type { Me } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../api/queries.ts'

const rank = { agent: 0, supervisor: 1, administrator: 2 } as const

/** Who sits here. Only for scenes behind the door. */
export function useMe(): Me {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('Nobody is signed in. Sign in again.')
  return data
}

export function isAtLeast(me: Me, role: keyof typeof rank): boolean {
  return rank[me.agent.role] >= rank[role]
}

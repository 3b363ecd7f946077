import type { Me } from '@baton/contract'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, meQuery, offersQuery } from '../../api/queries.ts'
import type { PresenceBody } from '../../api/types.ts'
import { toast } from '../../design/toast.tsx'

const show = (agent: Partial<Me['agent']>) =>
  cache.setQueryData(meQuery.queryKey, (me) =>
    me ? { ...me, agent: { ...me.agent, ...agent } } : me,
  )

/** How I am reachable from now on: shown at once, taken back with a word when the house says no. */
export async function choosePresence(body: PresenceBody): Promise<void> {
  const before = cache.getQueryData(meQuery.queryKey)?.agent.presence
  show({ presence: body.presence })
  try {
    show(await house.setPresence(body))
    if (body.reassign) toast('You are away. What you held is being given to others.')
  } catch (error) {
    if (before) show({ presence: before })
    toast(toProblem(error).message, { wrong: true })
  }
  void cache.invalidateQueries({ queryKey: offersQuery.queryKey })
  void cache.invalidateQueries({ queryKey: ['agents'] })
}

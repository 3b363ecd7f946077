import type { PageView } from '@baton/contract'
import { type AgentId, onCallAt } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { currentPlan } from '../service-plan/index.ts'
import { type PageTells, storePage } from './page.ts'
import { pagesOf } from './view.ts'

/** Wakes me, or whoever is on call, to see whether it works. Marked as a test, and nobody else is woken after it. */
export async function tryPage(
  house: House,
  tells: PageTells,
  { workspace, agent: me, name }: Person,
  whom: 'me' | 'on_call',
): Promise<PageView | null> {
  const { plan } = await currentPlan(house, workspace)
  const now = house.clock.now()
  const agent = whom === 'me' ? me : (onCallAt(plan.onCall, now.getTime()).agent as AgentId | null)
  if (agent === null) throw nobody()
  return house.db.transact(workspace, async (tx) => {
    const facts = { workspace, conversation: null, agents: [agent], isTest: true }
    const id = await storePage(tx, { ...facts, escalation: null, step: 0, now, nextAt: null })
    await tells.paged(tx, { ...facts, why: `${name} tests whether pages arrive. Nobody waits.` })
    return (await pagesOf(tx, workspace, id))[0] ?? null
  })
}

const nobody = (): HttpProblem =>
  new HttpProblem(
    409,
    'nobody_on_call',
    'Nobody is on call now, so nobody can be paged.',
    'Fill the gap in the rota, or page yourself.',
  )

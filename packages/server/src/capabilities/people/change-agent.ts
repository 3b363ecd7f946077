import type { AgentView, changeAgentBody, newAgentBody } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import { endSessionsOf } from '../../platform/auth/sessions.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import { findAgent, insertAgent, lockAdministrators, updateAgent } from './agents.store.ts'
import { hashPassword } from './password.ts'
import { permitGranting, permitLosing } from './permit.ts'

/** Adds somebody to the team. */
export async function addAgent(
  house: House,
  by: Person,
  { password, ...body }: z.infer<typeof newAgentBody>,
): Promise<AgentView> {
  permitGranting(by, body.role)
  // Hashing takes a while on purpose; no transaction waits for it.
  const passwordHash = await hashPassword(password)
  return house.db.transact(by.workspace, async (tx) => {
    const at = house.clock.now()
    const id = await insertAgent(tx, by.workspace, { ...body, passwordHash }, at)
    if (!id) throw emailTaken()
    const payload = { agent: id, name: body.name, role: body.role }
    await appendAudit(tx, by.workspace, { kind: 'agent_added', payload, actor: by.agent, at })
    return mustFind(tx, by, id)
  })
}

/** What must happen in the same transaction when somebody leaves; others own what people hold, and wiring brings it. */
export type Leaving = (
  house: House,
  workspace: WorkspaceId,
) => Promise<(tx: Tx, agent: AgentId) => Promise<void>>

/** Gives another role, switches off or on. Whoever is switched off is out at once, also with their API keys. */
export async function changeAgent(
  house: House,
  by: Person,
  id: string,
  change: z.infer<typeof changeAgentBody>,
  leaving: Leaving,
): Promise<AgentView> {
  if (change.role) permitGranting(by, change.role)
  const leave = await leaving(house, by.workspace)
  return house.db.transact(by.workspace, async (tx) => {
    const administrators = await lockAdministrators(tx, by.workspace)
    const before = await mustFind(tx, by, id)
    const { role = before.role, active = before.active } = change
    if (!(active && role === 'administrator'))
      permitLosing(administrators.filter((each) => each !== before.id).length)
    await updateAgent(tx, by.workspace, { id: before.id, role, active })
    if (!active) await endSessionsOf(tx, by.workspace, before.id as AgentId)
    if (!active) await leave(tx, before.id as AgentId)
    const payload = {
      agent: before.id,
      role,
      active,
      was: { role: before.role, active: before.active },
    }
    const at = house.clock.now()
    await appendAudit(tx, by.workspace, { kind: 'agent_changed', payload, actor: by.agent, at })
    return mustFind(tx, by, id)
  })
}

async function mustFind(tx: Tx, { workspace }: Person, id: string): Promise<AgentView> {
  const agent = await findAgent(tx, workspace, id)
  if (!agent) throw notFound('agent')
  return agent
}

const emailTaken = (): HttpProblem =>
  new HttpProblem(
    409,
    'email_taken',
    'Somebody on the team has this e-mail address already.',
    'Use another address, or switch the earlier account on again.',
  )

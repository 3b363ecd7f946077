import { accepted, onCallBody, onCallView, pageAnswer } from '@baton/contract'
import { maySupervise, type ServicePlan } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { checkedPlan, currentPlan, publishPlan, viewPlan } from '../service-plan/index.ts'
import { acknowledgePage } from './acknowledge.ts'
import type { PageTells } from './page.ts'
import { tryPage } from './try-page.ts'
import { viewOnCall } from './view.ts'

const config = { needs: 'agent' } as const
const params = z.object({ id: z.uuid() })

export function onCallRoutes(app: App, house: House, tells: PageTells): void {
  app.get('/api/on-call', { config, schema: { response: { 200: onCallView } } }, async (request) =>
    viewFor(house, personOf(request)),
  )
  app.post(
    '/api/on-call',
    { config, schema: { body: onCallBody, response: { 200: pageAnswer } } },
    async (request) => {
      const person = personOf(request)
      const { body } = request
      const isMine = body.do === 'test' && body.whom === 'me'
      if (!isMine && !maySupervise(person.role)) throw notYours()
      if (body.do === 'test') return { page: await tryPage(house, tells, person, body.whom) }
      await addOverride(house, person, body)
      return { page: null }
    },
  )
  app.post(
    '/api/on-call/pages/:id/acknowledge',
    { config, schema: { params, response: { 200: accepted } } },
    async (request) => {
      await acknowledgePage(house, tells, personOf(request), request.params.id)
      return { ok: true as const }
    },
  )
}

async function viewFor(house: House, { workspace }: Person) {
  const { plan } = await currentPlan(house, workspace)
  return house.db.transact(workspace, (tx) =>
    viewOnCall(tx, workspace, plan.onCall, house.clock.now()),
  )
}

type Override = { agent: string; from: string; to: string }

/** An override is a new version of the plan, with all its checks; what is past already is let go of. */
async function addOverride(
  house: House,
  { workspace, agent: by }: Person,
  { agent, from, to }: Override,
): Promise<void> {
  const at = house.clock.now()
  await house.db.transact(workspace, async (tx) => {
    const { document } = await viewPlan(tx, workspace, at)
    const still = document.onCall.overrides.filter((each) => Date.parse(each.to) > at.getTime())
    const onCall = { ...document.onCall, overrides: [...still, { agent, from, to }] }
    const plan: ServicePlan = await checkedPlan(tx, workspace, { ...document, onCall }, at)
    await publishPlan(house, tx, workspace, { document: plan, by, at })
  })
}

const notYours = (): HttpProblem =>
  new HttpProblem(
    403,
    'needs_supervisor',
    'Only a supervisor may page others or change who is on call.',
    'Page yourself, or ask a supervisor.',
  )

import type { ServicePlanDocument, ServicePlanView } from '@baton/contract'
import {
  defaultPlan,
  officeHours,
  planProblems,
  planWarnings,
  type ServicePlan,
} from '@baton/domain'
import { ago, today } from './clock.ts'
import { type Answer, ok, refusal } from './commands.ts'
import { people } from './people.ts'
import type { Request } from './request.ts'

const [everybody] = defaultPlan.queues
if (!everybody) throw new Error('the default plan has no queue')
const any = everybody.takes

const document: ServicePlan = {
  ...defaultPlan,
  teams: [
    {
      id: 'support',
      name: 'Support',
      hours: {
        ...officeHours('Europe/Brussels'),
        holidays: [
          { date: '2026-12-25', name: 'Christmas', open: [] },
          { date: '2026-12-24', name: 'Christmas Eve', open: [{ from: '09:00', to: '13:00' }] },
        ],
        holidayFeed: 'https://calendars.example.com/belgium.ics',
      },
    },
    { id: 'workshop', name: 'Workshop', hours: officeHours('Europe/Brussels') },
  ],
  queues: [
    {
      ...everybody,
      id: 'vip',
      name: 'VIP',
      takes: { ...any, tiers: ['vip', 'gold'], modes: ['takeover'] },
      headStartSeconds: 600,
      acceptSeconds: 30,
      relaxations: [{ afterSeconds: 120, drops: 'relationship' }],
      overflow: { queue: 'support', afterSeconds: 180, aboveWaiting: 5 },
    },
    {
      ...everybody,
      id: 'billing',
      name: 'Billing',
      takes: { ...any, topics: ['billing'] },
      requiredSkills: ['billing'],
      preferredSkills: ['complaints'],
      relaxations: [
        { afterSeconds: 60, drops: 'preferences' },
        { afterSeconds: 300, drops: 'skills' },
      ],
    },
    { ...everybody },
  ],
  onCall: {
    ...defaultPlan.onCall,
    on: true,
    criteria: { en: 'A battery that smokes or burns; somebody was hurt by a bike of ours.' },
    rota: {
      agents: ['ana', 'jonas'],
      startsOn: today().slice(0, 10),
      days: 7,
      handover: '09:00',
      timeZone: 'Europe/Brussels',
    },
  },
  texts: { wait_update: { en: 'Sorry, {company} is slower than usual today: {wait} from here.' } },
}

const factsNow = () => ({
  now: Date.now(),
  agents: people.map((it) => ({ ...it, teams: ['support'], isExpert: false })),
  tiers: [],
  feeds: [{ url: 'https://calendars.example.com/belgium.ics', problem: null }],
})
const asDocument = (plan: ServicePlan) => plan as unknown as ServicePlanDocument

const plan: ServicePlanView = {
  version: 3,
  publishedAt: ago(60 * 24),
  publishedBy: 'Ana Ferreira',
  document: asDocument(document),
  versions: [3, 2, 1].map((version) => ({
    version,
    publishedAt: ago(60 * 24 * (10 - version * 3)),
    publishedBy: version % 2 ? 'Ana Ferreira' : 'Mei Tanaka',
  })),
  warnings: planWarnings(document, factsNow()),
}
const history = new Map<number, ServicePlanDocument>([
  [3, plan.document],
  [2, { ...plan.document, queues: plan.document.queues.slice(1) }],
  [1, asDocument(defaultPlan)],
])

export const planInForce = () => plan.document as unknown as ServicePlan

function publish(next: ServicePlanDocument): Answer {
  const problems = planProblems(next as unknown as ServicePlan, factsNow())
  if (problems.length > 0)
    return refusal(422, 'invalid_plan', 'The plan is not right yet.', 'Look at what is marked.')
  plan.document = next
  plan.version += 1
  plan.publishedAt = today()
  history.set(plan.version, next)
  plan.warnings = planWarnings(next as unknown as ServicePlan, factsNow())
  const { version, publishedAt, publishedBy } = plan
  plan.versions.unshift({ version, publishedAt, publishedBy })
  return ok(plan)
}

/** What stands behind the editor of the service plan, by the rules of the domain. */
export function servicePlan({ method, path, body }: Request): Answer {
  const draft = body as unknown as ServicePlanDocument
  if (method === 'PUT') return publish(draft)
  switch (path[1]) {
    case undefined:
      return ok(plan)
    case 'check':
      return ok({
        problems: planProblems(draft as unknown as ServicePlan, factsNow()),
        warnings: planWarnings(draft as unknown as ServicePlan, factsNow()),
      })
    case 'roll-back':
      return publish(history.get(Number(body.version)) ?? plan.document)
    case 'versions':
      return ok({
        ...plan.versions.find(({ version }) => version === Number(path[2])),
        document: history.get(Number(path[2])),
        changes: [],
      })
    case 'hours':
      return ok({
        teams: plan.document.teams.map(({ id, name }, at) => ({
          ...{ id, name, open: at === 0 },
          opensAt: at === 0 ? null : ago(-600),
          closesAt: at === 0 ? ago(-300) : null,
        })),
      })
    default:
      return ok({
        feeds: [
          {
            url: 'https://calendars.example.com/belgium.ics',
            readAt: ago(90),
            problem: null,
            days: [{ date: '2026-12-25', name: 'Kerstmis' }],
          },
        ],
      })
  }
}

import type { HoursPlan, OpenTime } from './hours-plan.ts'
import { standardOrder } from './order-plan.ts'
import type { ServicePlan } from './plan.ts'
import type { Intake, QueuePlan } from './queue-plan.ts'

const office: OpenTime[] = [{ from: '09:00', to: '17:00' }]

/** Nine to five on weekdays. */
export const officeHours = (timeZone: string): HoursPlan => ({
  timeZone,
  always: false,
  week: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: office,
    saturday: [],
    sunday: [],
  },
  holidays: [],
  holidayFeed: null,
})

/** Takes whatever comes. */
export const anything: Intake = {
  modes: [],
  channels: [],
  tiers: [],
  languages: [],
  topics: [],
  urgencies: [],
  regions: [],
}

const everybody: QueuePlan = {
  id: 'support',
  name: 'Support',
  team: 'support',
  takes: anything,
  requiredSkills: [],
  preferredSkills: [],
  language: 'preferred',
  relaxations: [{ afterSeconds: 60, drops: 'preferences' }],
  choosing: 'best_match',
  headStartSeconds: 0,
  weight: 1,
  acceptSeconds: 45,
  overflow: null,
}

/** What a new workspace starts with: one team that is always there, one queue for everything, nobody woken at night. */
export const defaultPlan: ServicePlan = {
  teams: [{ id: 'support', name: 'Support', hours: { ...officeHours('Etc/UTC'), always: true } }],
  queues: [everybody],
  order: standardOrder,
  sla: [
    {
      id: 'standard',
      name: 'Standard',
      reach: { queues: [], tiers: [], channels: [] },
      targets: { assistantAnswer: 60, firstAnswer: 900, nextAnswer: 1800, resolution: null },
      inBusinessHours: true,
      atRiskShare: 0.8,
    },
  ],
  waiting: {
    promiseInside: 0.85,
    alternativesFromMinutes: 5,
    mostUpdatesByText: 2,
    callbackSlotMinutes: 30,
    callbacksPerAgentAndSlot: 1,
    closingMessage: true,
    survey: { on: true, afterMinutes: 2 },
  },
  onCall: {
    on: false,
    criteria: {},
    rota: null,
    overrides: [],
    chain: [
      { page: 'on_call', waitSeconds: 300 },
      { page: 'next_on_call', waitSeconds: 300 },
      { page: 'supervisors', waitSeconds: 300 },
    ],
    guaranteeMinutes: 30,
  },
  texts: {},
}

import { defaultPlan } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import type { ServicePlanDocument } from '../../api/reaching-types.ts'
import { planChanges } from './plan-changes.ts'

const plan = defaultPlan as unknown as ServicePlanDocument
const [support] = plan.queues
if (!support) throw new Error('the default plan has no queue')
const vip = { ...support, id: 'vip', name: 'VIP' }

describe('what publishing changes, in words', () => {
  it('says nothing where nothing differs', () => {
    expect(planChanges(plan, structuredClone(plan))).toEqual([])
  })

  it('names queue, field, and both values as people read them', () => {
    const next = { ...plan, queues: [{ ...support, acceptSeconds: 90 }] }
    expect(planChanges(plan, next)).toEqual([
      { where: 'Queue Support', what: 'time to accept', before: '45 s', after: '1 min 30 s' },
    ])
  })

  it('tells a new queue and a gone one, and takes neither for a move', () => {
    const next = { ...plan, queues: [vip, support] }
    expect(planChanges(plan, next)).toEqual([
      { where: 'Queue VIP', what: 'is new', before: null, after: null },
    ])
    expect(planChanges(next, plan)).toEqual([
      { where: 'Queue VIP', what: 'is gone', before: null, after: null },
    ])
  })

  it('tells a move, because the first queue that takes something gets it', () => {
    const one = { ...plan, queues: [vip, support] }
    const other = { ...plan, queues: [support, vip] }
    expect(planChanges(one, other)).toEqual([
      { where: 'Queue, order', what: '', before: 'VIP, Support', after: 'Support, VIP' },
    ])
  })

  it('looks into the week of a team', () => {
    const [team] = plan.teams
    if (!team) throw new Error('the default plan has no team')
    const week = { ...team.hours.week, friday: [{ from: '09:00', to: '13:00' }] }
    const next = { ...plan, teams: [{ ...team, hours: { ...team.hours, week } }] }
    expect(planChanges(plan, next)).toEqual([
      { where: 'Team Support', what: 'friday', before: '09:00–17:00', after: '09:00–13:00' },
    ])
  })

  it('calls people by their names, and nothing none', () => {
    const id = '01a224e5-4e0e-7db1-bc70-f0fc8d7092b1'
    const overrides = [{ agent: id, from: 'a', to: 'b' }]
    const next = { ...plan, onCall: { ...plan.onCall, overrides } }
    const [change] = planChanges(plan, next, { [id]: 'Ana' })
    expect(change).toMatchObject({ where: 'On call', what: 'overrides', before: 'none' })
    expect(change?.after).toContain('Ana')
  })

  it('tells own words by reason and language', () => {
    const next = { ...plan, texts: { still_waiting: { de: 'Gleich.' } } }
    expect(planChanges(plan, next)).toEqual([
      { where: 'Texts', what: 'still_waiting, de', before: null, after: 'Gleich.' },
    ])
  })
})

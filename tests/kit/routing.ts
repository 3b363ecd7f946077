import type { QueueBoard } from '@baton/contract'
import { defaultPlan, type QueuePlan, type ServicePlan } from '@baton/domain'
import { publishPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import type { Agent, Talking } from './agents.ts'
import type { Visitor } from './customers.ts'
import type { TestHouse } from './house.ts'

type Board = Pick<QueueBoard, 'queues'>

/** What people and supervisors do with the queue, in the words of a story. */
export function routingOf(house: TestHouse) {
  const must = (answer: { status: number; body: unknown }): void => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  }
  const decides = async (agent: Agent, how: 'accept' | 'decline', who: Talking) => {
    const answer = await agent.ask('POST', `/api/offers/${await who.conversation()}/${how}`)
    await house.settle()
    return answer
  }
  return {
    isThere: async (agent: Agent, presence = 'available', more: object = {}) => {
      must(await agent.ask('PUT', '/api/presence', { presence, ...more }))
      await house.settle()
    },
    offersOf: async (agent: Agent): Promise<string[]> => {
      const { body } = await agent.ask('GET', '/api/offers')
      return body.items.map(({ conversation }: { conversation: string }) => conversation)
    },
    standingOf: async (agent: Agent) => (await agent.ask('GET', '/api/offers')).body.me,
    asksForPerson: async (who: Visitor): Promise<string> => {
      await who.says('I want to talk to a person, please.')
      return who.conversation()
    },
    decides,
    can: async (supervisor: Agent, { id }: Agent, fields: object) => {
      must(await supervisor.ask('PATCH', `/api/routing/people/${id}`, fields))
      await house.settle()
    },
    board: async (agent: Agent): Promise<Board> =>
      (await agent.ask('GET', '/api/queue-board')).body,
    assigns: async (supervisor: Agent, who: Talking, to: object) => {
      const url = `/api/conversations/${await who.conversation()}/assign`
      const answer = await supervisor.ask('POST', url, to)
      await house.settle()
      return answer
    },
    /** Screens are open all the while: whoever is named shows a sign of life on the way. */
    passesWith: async (agents: Agent[], seconds: number) => {
      for (let left = seconds; left > 0; left -= 20) {
        await house.passes(Math.min(20, left))
        for (const agent of agents) must(await agent.ask('POST', '/api/presence'))
        await house.settle()
      }
    },
    publishes: async (queues: Partial<QueuePlan>[], more: Partial<ServicePlan> = {}) => {
      const [standard] = defaultPlan.queues as [QueuePlan]
      const document = {
        ...defaultPlan,
        queues: queues.map((each) => ({ ...standard, ...each })),
        ...more,
      }
      await house.db.transact(house.workspace, (tx) =>
        publishPlan(house.node.house, tx, house.workspace, {
          ...{ document, by: 'platform', at: house.clock.now() },
        }),
      )
      await house.settle()
    },
  }
}

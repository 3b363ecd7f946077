import type { AgentId, ConversationId } from '@baton/domain'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import type { Person } from '../../packages/server/src/platform/http/person.ts'
import { randomFrom } from '../waiting/random.ts'
import { type Company, dawn, hireAll, openConversations } from './company.ts'
import type { Day } from './day.ts'
import { Agenda } from './events.ts'

/** What people and customers do on a simulated day. */
export type Happening =
  | { do: 'arrive'; caller: number }
  | { do: 'leave'; caller: number }
  | { do: 'answer'; conversation: ConversationId; agent: number; how: 'accept' | 'decline' }
  | { do: 'finish'; conversation: ConversationId; agent: number }
  | { do: 'presence'; agent: number; presence: 'available' | 'away' | 'offline' }
  | { do: 'signs' }

/** What was seen while the day went by. */
export type Seen = {
  faults: Record<string, number>
  overCapacity: number
  commands: number
  refused: Record<string, number>
  routeSteps: number
  seconds: number
}

/** A day under way: who there is, what is planned, who is at their screen. */
export type Playing = {
  company: Company
  day: Day
  random: () => number
  agenda: Agenda<Happening>
  conversations: ConversationId[]
  callerOf: Map<ConversationId, number>
  workerOf: Map<AgentId, number>
  persons: Person[]
  here: Set<number>
  away: Set<number>
  seen: Seen
  /** Seconds of the day by the virtual clock. */
  now(): number
}

/** Everybody is hired, every customer has written, and nothing has happened yet. */
export async function beginDay(company: Company, day: Day, seed: number): Promise<Playing> {
  const { db, workspace, clock } = company
  const agents = await hireAll(company, day.workers)
  const conversations = await openConversations(company, day.callers)
  await db.platformRows(sql`analyze`)
  const person = (agent: AgentId, at: number): Person => ({
    ...{ workspace, agent, name: day.workers[at]?.name ?? '', role: 'agent', via: 'session' },
  })
  return {
    ...{ company, day, conversations, random: randomFrom(seed + 7), agenda: new Agenda() },
    callerOf: new Map(conversations.map((id, at) => [id, at])),
    workerOf: new Map(agents.map((id, at) => [id, at])),
    persons: agents.map(person),
    ...{ here: new Set(), away: new Set() },
    seen: { faults: {}, overCapacity: 0, commands: 0, refused: {}, routeSteps: 0, seconds: 0 },
    now: () => (clock.now().getTime() - dawn) / 1000,
  }
}

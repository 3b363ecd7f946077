import { randomBytes, randomUUID } from 'node:crypto'
import type { ArticleView, ConversationDetail, PolicyDocument } from '@baton/contract'
import { attention, observations } from './attention.ts'
import { ago, today } from './clock.ts'
import { steerClusters } from './clusters.ts'
import { type Answer, carryOut, ok, refusal } from './commands.ts'
import { detailFor, type House } from './house.ts'
import { itemReviews, learning } from './learning.ts'
import { articles, guidanceReviews, macros, suggestions } from './library.ts'
import { answerLookback, lookbackOf } from './lookback.ts'
import { notices } from './notices.ts'
import { apiKeys, auditTrail, channels, overview, policy, trouble } from './office.ts'
import { people, workspace } from './people.ts'
import { answerAudits, quality } from './quality.ts'
import {
  board,
  callbackItems,
  callbacks,
  decision,
  offers,
  onCall,
  routingPeople,
  sla,
  slaClocks,
} from './reach.ts'
import type { Request } from './request.ts'
import { pageOf } from './rules.ts'
import { servicePlan } from './service.ts'

type Room = (house: House, request: Request) => Answer

const missing = () => refusal(404, 'not_found', 'There is nothing here.', 'Go back to the inbox.')
const meOf = (house: House) => {
  const agent = people.find((it) => it.id === house.me)
  return agent
    ? ok({ agent, workspace, csrf: 'fake' })
    : refusal(401, 'not_signed_in', 'You are not signed in.', 'Sign in.')
}

const session: Room = (house, { method, path, body }) => {
  if (method === 'DELETE') house.me = null
  if (method === 'POST' && path[1] === 'demo') house.me = String(body.agent)
  else if (method === 'POST')
    return refusal(401, 'wrong_password', 'E-mail and password do not match.', 'Try again.')
  return method === 'DELETE' ? ok(null) : meOf(house)
}

const conversations: Room = (house, { method, path, query, body }) => {
  const me = house.me ?? ''
  if (!path[1]) return ok(pageOf(house.conversations, me, query))
  const it = house.conversations.find((candidate) => candidate.row.id === path[1])
  if (!it) return missing()
  if (path[2] === 'sla') return ok({ clocks: path[1] === 'c-mia' ? slaClocks : [] })
  if (path[2] === 'promises') return ok({ items: path[1] === 'c-mia' ? promises : [] })
  if (path[2] === 'routing') return ok({ items: [record], now: null })
  if (path[2] === 'callback') return ok(callbackItems[0])
  if (path[2] === 'assign') return assign(house, it, body)
  if (path[2] === 'lookback') return ok(lookbackOf(it))
  if (path[2] === 'audit') return ok({ items: auditTrail.slice(0, 20), next: null })
  return method === 'GET' ? ok(detailFor(it, me)) : carryOut(house, it, path[2] ?? '', body)
}

/** The invented house keeps no old texts: each version but the newest is told as a shorter one. */
const versionsOf = (it: ArticleView) =>
  it.revisions.map(({ revision, at, by, title }) => ({
    ...{ revision, at, by, title, body: it.body, questions: it.questions },
    ...{ validFrom: null, validUntil: null, rolledBackTo: null },
    diff: [
      { kind: 'same', text: `# ${title}` },
      { kind: 'removed', text: 'We answer within two days.' },
      { kind: 'added', text: it.body.split('\n')[0] ?? '' },
    ],
  }))

const knowledge: Room = (_house, { method, path, query, body }) => {
  const wanted = (query.get('search') ?? '').toLowerCase()
  const origin = query.get('origin')
  if (method === 'GET' && !path[1])
    return ok({
      items: articles.filter(
        (it) => (!origin || it.origin === origin) && it.title.toLowerCase().includes(wanted),
      ),
    })
  if (!path[1]) {
    const made = {
      ...(articles[0] as ArticleView),
      ...body,
      id: randomUUID(),
      uses: 0,
      revision: 1,
      origin: 'written' as const,
      updatedAt: today(),
    }
    articles.unshift(made)
    return ok(made)
  }
  const it = articles.find((candidate) => candidate.id === path[1])
  if (!it) return missing()
  if (path[2] === 'versions') return ok({ items: versionsOf(it) })
  if (path[2] === 'retire') it.status = 'retired'
  if (method === 'PUT') Object.assign(it, body, { revision: it.revision + 1, updatedAt: today() })
  return ok(it)
}

const suggesting: Room = (_house, { method, path }) => {
  if (method === 'GET') return ok({ items: suggestions })
  const it = suggestions.find((candidate) => candidate.id === path[1])
  if (!it) return missing()
  it.state = path[2] === 'publish' ? 'published' : 'dismissed'
  return ok(it)
}

const waiting: Room = (_house, { method, path, body }) => {
  if (method === 'GET') return ok({ items: guidanceReviews })
  const it = guidanceReviews.find((candidate) => candidate.id === path[1])
  if (!it) return missing()
  it.state = path[2] === 'approve' ? 'approved' : 'refused'
  it.decidedWhy = String(body?.why ?? '') || null
  return ok(it)
}

const triggers: Room = (_house, { method, path, body }) => {
  if (path[1] === 'check') return ok({ problems: [] })
  if (path[1] === 'draft') return ok({ draft: null })
  if (method === 'PUT') {
    policy.document = body as unknown as PolicyDocument
    policy.version += 1
    policy.publishedAt = today()
    policy.versions.unshift({
      version: policy.version,
      publishedAt: today(),
      publishedBy: 'Ana Ferreira',
    })
  }
  return ok(policy)
}

const judging: Room = (_house, { method, path, body }) => {
  if (!path[1]) return ok(quality)
  if (method === 'PUT') {
    quality.settings = body as typeof quality.settings
    return ok({ ok: true })
  }
  if (!path[2]) return ok({ items: answerAudits })
  const at = answerAudits.findIndex(({ id }) => id === path[2])
  if (at < 0) return missing()
  answerAudits.splice(at, 1)
  quality.openAudits -= 1
  quality.audited += 1
  return ok({ ok: true })
}

const audit: Room = (_house, { path, query }) => {
  if (path[1] === 'verify') return ok({ intact: true, entries: 18_204, broken: null })
  const from = Number(query.get('after') ?? 0)
  const next = from + 50 < auditTrail.length ? String(from + 50) : null
  return ok({ items: auditTrail.slice(from, from + 50), next })
}

/** A shelf that can be listed, added to and changed. */
const shelf =
  <Item extends { id: string }>(
    items: Item[],
    make: (body: Record<string, unknown>) => Item,
  ): Room =>
  (_house, { method, path, body }) => {
    if (method === 'GET') return ok({ items })
    if (method === 'POST' && path[2] === 'retry') return ok({ ok: true })
    if (method === 'POST') {
      const item = make(body)
      items.push(item)
      return ok(item)
    }
    const at = items.findIndex((candidate) => candidate.id === path[1])
    const it = items[at]
    if (!it) return missing()
    if (method === 'DELETE') items.splice(at, 1)
    else Object.assign(it, body)
    return ok(it)
  }

const keys: Room = (house, request) => {
  const make = (body: Record<string, unknown>) => ({
    id: randomUUID(),
    name: String(body.name),
    role: 'agent' as const,
    hint: 'bt_live_N3w',
    createdAt: today(),
    lastUsedAt: null,
  })
  const answer = shelf(apiKeys, make)(house, request)
  return request.method === 'POST'
    ? ok({ key: `bt_live_${randomBytes(18).toString('base64url')}`, apiKey: answer.body })
    : answer
}

const setup: Room = () =>
  ok({
    needed: false,
    demo: true,
    demoAgents: people.map(({ id, name, role }) => ({ id, name, role })),
    shopUrl: '/shop',
  })

const escalations: Room = (house, { path, body }) => {
  const it = house.conversations.find((candidate) => candidate.row.id === path[1])
  return it ? ok(answerLookback(it, body)) : missing()
}

const presence: Room = (house, { body }) => {
  const agent = people.find((it) => it.id === house.me)
  if (agent) Object.assign(agent, body)
  return ok(agent)
}

const record = { ...decision, id: 'd1', at: today(), escalation: 'e', by: 'routing' }
const promises = [
  {
    ...{ id: 'w1', queue: 'vip', place: 2, lowSeconds: 180, highSeconds: 360 },
    ...{ madeAt: ago(5), outcome: null, actualSeconds: null, basis: {} },
  },
]

function assign(house: House, it: ConversationDetail, body: Record<string, unknown>): Answer {
  const agent = people.find(({ id }) => id === body.agent)
  const holder = agent
    ? ({ kind: 'human', agent: agent.id, name: agent.name } as const)
    : ({ kind: 'waiting', for: 'takeover' } as const)
  return ok(house.change(it, { holder, ...(agent && { waitingSince: null }) }, []))
}

const routing: Room = (_house, { method, path, body }) => {
  if (path[1] === 'preview') return ok(decision)
  if (method === 'GET') return ok({ items: routingPeople })
  const person = routingPeople.find(({ id }) => id === path[2])
  Object.assign(person?.routing ?? {}, body)
  return ok(person)
}

export const rooms: Record<string, Room> = {
  setup,
  session,
  presence,
  conversations,
  'steer-clusters': (house, request) => steerClusters(house, request),
  suggestions: suggesting,
  knowledge: attention,
  observations,
  learning,
  'item-reviews': itemReviews,
  escalations,
  'guidance-reviews': waiting,
  policy: triggers,
  quality: judging,
  audit,
  articles: knowledge,
  macros: () => ok({ items: macros }),
  model: () =>
    ok({
      ...{ name: 'anthropic:claude-haiku-5-5', tokensPerDay: 200_000, tokensToday: 81_250 },
      ...{ moneyPerDay: 5, moneyToday: 0.31, newest: [] },
      price: { currency: 'EUR', input: 1, cachedInput: 0.1, output: 5 },
      isSpent: false,
      used: [
        {
          ...{ model: 'local', turns: 412, tokens: 0, outputTokens: 0 },
          ...{ cachedTokens: 0, money: 0, medianMs: 3 },
        },
      ],
    }),
  'service-plan': (_house, request) => servicePlan(request),
  'queue-board': (house) => ok(board(house)),
  offers,
  callbacks,
  'on-call': onCall,
  sla: () => ok(sla),
  surveys: () =>
    ok({ asked: 0, answered: 0, meanSatisfaction: null, repeatedShare: null, items: [] }),
  routing,
  overview: () => ok(overview),
  ...notices,
  agents: shelf(people, (body) => ({
    ...(people[0] as (typeof people)[number]),
    presence: 'offline' as const,
    ...body,
    id: randomUUID(),
  })),
  'api-keys': keys,
  'channel-accounts': shelf(channels, (body) => ({
    ...(channels[0] as (typeof channels)[number]),
    ...body,
    id: randomUUID(),
    hasSecrets: true,
  })),
  trouble: shelf(trouble, () => trouble[0] as (typeof trouble)[number]),
}

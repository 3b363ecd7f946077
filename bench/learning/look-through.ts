import type { AnswerAudit, ItemReview } from '../../packages/contract/src/index.ts'
import type { Suggestion } from '../../packages/server/src/capabilities/knowledge/suggestions.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { type BenchHouse, must } from './bench-house.ts'
import { noteKept } from './people.ts'
import type { Entry } from './registry.ts'
import type { World } from './world.ts'

/** What the product asks people to look at: the sample of answers, what did not help, and what takeovers taught. */
export async function lookThrough(world: World): Promise<void> {
  await restScenarios(world)
  await judgeSample(world)
  await decideReviews(world)
  await decideSuggestions(world)
  await noteKept(world)
  await world.house.settle()
}

async function judgeSample(world: World): Promise<void> {
  const { house, asked, answers } = world
  const { items } = await must<{ items: AnswerAudit[] }>(house.ask('GET', '/api/quality/audits'))
  for (const { id, conversation, number, answer } of items) {
    const row = asked.get(`${conversation} ${number}`)
    const said = answers.saidIn(answer)
    const isRight = said !== null && said.gold === row?.gold && answers.isCurrent(said)
    const verdict = isRight ? { verdict: 'right' } : await corrected(world, row?.gold ?? null)
    await must(house.ask('POST', `/api/quality/audits/${id}`, verdict))
    await house.settle()
  }
}

async function corrected({ registry, answers, taught }: World, gold: string | null) {
  if (gold === null) return { verdict: 'wrong' }
  const article = (await registry.saying(gold))?.id
  taught.add(gold)
  return { verdict: 'wrong', ...(article ? { article } : { answer: answers.current(gold) }) }
}

async function decideSuggestions({
  arm,
  house,
  answers,
  registry,
  taught,
  goldOf,
}: World): Promise<void> {
  const { items } = await must<{ items: Suggestion[] }>(house.ask('GET', '/api/suggestions'))
  for (const { id, question, answer } of items.filter(({ state }) => state === 'open')) {
    const door = `/api/suggestions/${id}`
    const said = answers.saidIn(answer)
    // Whoever teaches wrongly does not see it here either.
    const isOther = arm.swapped === 0 && goldOf.has(question) && goldOf.get(question) !== said?.gold
    if (!said || !answers.isCurrent(said) || isOther) {
      await must(house.ask('POST', `${door}/dismiss`))
      continue
    }
    taught.add(said.gold)
    const known = await registry.saying(said.gold)
    if (known) await must(house.ask('POST', `${door}/merge`, { into: known.id }))
    else {
      const written = { category: 'Taught', body: answer, questions: [question.slice(0, 300)] }
      const article = { title: question.slice(0, 120), ...written }
      await must(house.ask('POST', `${door}/publish`, article))
    }
    await house.settle()
  }
}

/**
 * What did harm and was taken out, or may soon be: what mostly answers other questions stays out; from the rest the
 * questions go that it was wrongly taught for, and it comes back.
 */
async function decideReviews({ house, registry, goldOf }: World): Promise<void> {
  const { items } = await must<{ items: ItemReview[] }>(house.ask('GET', '/api/item-reviews'))
  const open = items.filter(({ decidedAt }) => decidedAt === null)
  const entries = open.length > 0 ? await registry.all() : []
  for (const { id, article, state } of open) {
    const entry = entries.find((each) => each.id === article)
    if (!entry) throw new Error(`a review is about ${article}, which nobody knows`)
    const why = 'Read it beside the questions it was taught for.'
    const isBad = isMostlyForeign(entry, goldOf)
    if (!isBad) await withoutForeign(house, entry, goldOf)
    const decision = isBad ? 'kept_out' : state === 'retired' ? 'restored' : 'looked_at'
    await must(house.ask('POST', `/api/item-reviews/${id}`, { decision, why }))
    await house.settle()
  }
}

type GoldOf = World['goldOf']

const isForeign = ({ answer }: Entry, question: string, goldOf: GoldOf): boolean =>
  goldOf.has(question) && goldOf.get(question) !== answer?.gold

function isMostlyForeign(entry: Entry, goldOf: GoldOf): boolean {
  const known = entry.questions.filter((question) => goldOf.has(question))
  const foreign = known.filter((question) => isForeign(entry, question, goldOf))
  return foreign.length * 2 > known.length
}

async function withoutForeign(house: BenchHouse, entry: Entry, goldOf: GoldOf): Promise<void> {
  const { id, title, category, body } = entry
  const questions = entry.questions.filter((question) => !isForeign(entry, question, goldOf))
  if (questions.length === entry.questions.length) return
  await must(house.ask('PUT', `/api/articles/${id}`, { title, category, body, questions }))
}

/** Once a week somebody looks at what is often wrong: an article that mostly stands for other questions goes. */
export async function lookAtTrouble({ house, goldOf, registry }: World): Promise<void> {
  type Attention = { article: string; why: string }
  const { items } = await must<{ items: Attention[] }>(house.ask('GET', '/api/knowledge/attention'))
  const often = new Set(
    items.flatMap(({ why, article }) => (why === 'often_wrong' ? [article] : [])),
  )
  for (const entry of await registry.all())
    if (often.has(entry.id) && isMostlyForeign(entry, goldOf))
      await must(house.ask('POST', `/api/articles/${entry.id}/retire`))
  await house.settle()
}

/**
 * Scenarios of what people answered are played before anything is published, by a copy of the house that takes its own
 * time. Here nobody waits for them: what an oracle publishes, it would publish all the same.
 */
async function restScenarios({ house: { db, workspace } }: World): Promise<void> {
  await db.platformRows(sql`
    update scenarios set enabled = false where workspace_id = ${workspace}::uuid and enabled`)
}

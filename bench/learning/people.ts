import type { AnswerAudit } from '../../packages/contract/src/index.ts'
import type { SteerPreview } from '../../packages/server/src/capabilities/knowledge/preview-steer.ts'
import type { Suggestion } from '../../packages/server/src/capabilities/knowledge/suggestions.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { must } from './bench-house.ts'
import type { World } from './world.ts'

/** What a person says to the assistant, or does not. */
export type Guidance = { text: string; scope: 'this_case' | 'this_customer' | 'always' }

/** Gives guidance as the desk does: looks first what stands there, then decides about what says the same or is outdated. */
export async function guide(
  world: World,
  conversation: string,
  { text, scope }: Guidance,
): Promise<'given' | 'held'> {
  const { ask, settle } = world.house
  const door = `/api/conversations/${conversation}`
  const resolution = scope === 'always' ? await resolutionOf(world, conversation, text) : null
  const body = { key: newId(), text, scope, ...(resolution && { resolution }) }
  const { status, body: answer } = await ask('POST', `${door}/steer`, body)
  if (status === 422 && answer.code === 'guidance_held') return 'held'
  if (status >= 300) throw new Error(`guidance was refused: ${status} ${JSON.stringify(answer)}`)
  await settle()
  return 'given'
}

type Resolution = { article: string; how: 'merge' | 'replace' }

/** An article that gives this very answer gets the question; one that gives an older answer to the same is replaced. */
export async function resolutionOf(
  { house, answers }: World,
  conversation: string,
  text: string,
): Promise<Resolution | null> {
  const meant = answers.saidIn(text)
  const { known } = await must<SteerPreview>(
    house.ask('POST', `/api/conversations/${conversation}/steer-preview`, { text }),
  )
  for (const { article, passage } of known) {
    const said = answers.saidIn(passage)
    if (!said || !meant || said.gold !== meant.gold) continue
    return { article, how: answers.isCurrent(said) ? 'merge' : 'replace' }
  }
  return null
}

/** A person takes the conversation, answers it, and ends it. */
export async function takeOver(world: World, conversation: string, text: string): Promise<void> {
  const { ask, settle } = world.house
  const door = `/api/conversations/${conversation}`
  await must(ask('POST', `${door}/take-over`))
  await must(ask('POST', `${door}/reply`, { key: newId(), text, sawMessage: null }))
  await must(ask('POST', `${door}/resolve`))
  await settle()
}

/** Looks which of the answers that were swapped the house has taken in: only those can be found again. */
export async function noteKept({ swapped, registry }: World): Promise<void> {
  const open = swapped.filter(({ isKept }) => !isKept)
  if (open.length === 0) return
  const entries = await registry.all()
  for (const each of open)
    each.isKept = entries.some(
      ({ answer, questions }) => answer?.gold === each.said && questions.includes(each.question),
    )
}

/** What the product asks people to look at: the sample of answers, what did not help, and what takeovers taught. */
export async function lookThrough(world: World): Promise<void> {
  await judgeSample(world)
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

async function decideSuggestions({ house, answers, registry, taught }: World): Promise<void> {
  const { items } = await must<{ items: Suggestion[] }>(house.ask('GET', '/api/suggestions'))
  for (const { id, question, answer } of items.filter(({ state }) => state === 'open')) {
    const door = `/api/suggestions/${id}`
    const said = answers.saidIn(answer)
    if (!said || !answers.isCurrent(said)) {
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

type Attention = { article: string; why: string }

/** Once a week somebody looks at what is often wrong: an article that mostly stands for other questions goes. */
export async function lookAtTrouble({ house, goldOf, registry }: World): Promise<void> {
  const { items } = await must<{ items: Attention[] }>(house.ask('GET', '/api/knowledge/attention'))
  const often = new Set(
    items.flatMap(({ why, article }) => (why === 'often_wrong' ? [article] : [])),
  )
  const entries = (await registry.all()).filter(({ id }) => often.has(id))
  for (const { id, questions, answer } of entries) {
    const golds = questions.flatMap((question) => goldOf.get(question) ?? [])
    const foreign = golds.filter((gold) => gold !== answer?.gold).length
    if (foreign * 2 > golds.length) await must(house.ask('POST', `/api/articles/${id}/retire`))
  }
  await house.settle()
}

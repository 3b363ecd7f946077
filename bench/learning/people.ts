import type { SteerPreview } from '../../packages/server/src/capabilities/knowledge/preview-steer.ts'
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

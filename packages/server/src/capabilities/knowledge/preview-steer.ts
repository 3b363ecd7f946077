import type { steerPreview } from '@baton/contract'
import type { ConversationId, CustomerId } from '@baton/domain'
import { similarity } from '@baton/local-model'
import type { z } from 'zod'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { currentPolicy } from '../settings/index.ts'
import { concernsAbout } from './concerns.ts'
import { contradicts } from './contradicts.ts'
import { sectionBehind } from './examples.ts'
import type { KnowledgeIndex } from './knowledge-index.ts'
import type { KnownArticle } from './shelf.ts'
import { inOwnVoice } from './voice.ts'

export type SteerPreview = z.infer<typeof steerPreview>
type Known = SteerPreview['known'][number]

/** Fewer than this in common is another matter. */
const near = 0.12
/** From here on two texts speak of the same; measured on the demo company, lower floors cry wolf one time in eight. */
const sameMatter = 0.12
/** From here on the new words say what stands there already. */
const sameWords = 0.55
const most = 3

/**
 * What the assistant would say with this guidance, and what stands in the knowledge on the matter already. `about`: the
 * question it answers, where that is not the one that waits in the conversation.
 */
export async function previewSteer(
  house: House,
  index: KnowledgeIndex,
  person: Person,
  conversation: ConversationId,
  text: string,
  about?: string,
): Promise<SteerPreview> {
  const { customer, ...matter } = await matterOf(house, person, conversation)
  const question = about ?? matter.question
  const asked = [question, text].filter((each) => each.trim() !== '')
  const found = await Promise.all(
    asked.map((each) => closest(house, index, person, customer, each)),
  )
  const reply = inOwnVoice(text)
  const known = [...bestOf(found.flat()).values()]
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, most)
    .map((each): Known => {
      const { title, passage, closeness } = each
      const isOpposed =
        closeness >= sameMatter &&
        reply !== '' &&
        contradicts({ question, guidance: reply, title, passage, closeness })
      const duplicates = !isOpposed && similarity(reply, passage) >= sameWords
      return { ...each, contradicts: isOpposed, duplicates }
    })
  const { policy } = await currentPolicy(house, person.workspace)
  const concerns = await house.db.transact(person.workspace, (tx) =>
    concernsAbout(tx, { workspace: person.workspace, customer, text, policy }),
  )
  return { reply, known, concerns }
}

type Matter = { question: string; customer: CustomerId }

/** The question the assistant asked the team, else what the customer wrote last. */
async function matterOf(house: House, { workspace }: Person, id: ConversationId): Promise<Matter> {
  const matter = await house.db.transact(workspace, (tx) =>
    tx.first<Matter>(sql`
      select c.customer_id as customer, coalesce(c.state->'escalation'->'question'->>'question', (
          select m.text from messages m
          where m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.author_kind = 'customer'
          order by m.number desc limit 1), '') as question
      from conversations c where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`),
  )
  if (!matter) throw notFound('conversation')
  return matter
}

type Near = Omit<Known, 'contradicts' | 'duplicates'>

async function closest(
  house: House,
  index: KnowledgeIndex,
  { workspace }: Person,
  customer: CustomerId,
  text: string,
): Promise<Near[]> {
  const { candidates } = await index.ask(workspace, text, null)
  const found: Near[] = []
  for (const { answerId, exampleId, closeness } of candidates.slice(0, 5)) {
    const article = await index.article(workspace, answerId)
    if (!article || closeness < near || !holds(article, customer, house.clock.now())) continue
    const passage = sectionBehind(article.body, exampleId)?.text ?? article.body
    found.push({ article: article.id, title: article.title, passage, closeness })
  }
  return found
}

const holds = ({ customer, validUntil }: KnownArticle, of: CustomerId, now: Date): boolean =>
  (customer === null || customer === of) && (validUntil === null || validUntil > now)

/** Of two passages of an article the closer one. */
function bestOf(found: readonly Near[]): Map<string, Near> {
  const best = new Map<string, Near>()
  for (const each of found) {
    if (each.closeness > (best.get(each.article)?.closeness ?? 0)) best.set(each.article, each)
  }
  return best
}

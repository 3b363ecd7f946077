import type { ClusterPreview, ClusterReply } from '@baton/contract'
import { type Concern, guardrailsOf, inspectDraft, type Policy, sentenceOf } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { inOwnVoice, isHeldFor } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { concernsFor } from './concerns-for.ts'
import { doubtsAbout, usualLanguage } from './doubts.ts'
import { type OpenQuestion, openQuestions } from './open-questions.ts'

type Asked = { text: string; conversations: readonly string[] }

/** What each of them would be told, and who had better be looked at or left out before it goes. */
export async function previewAnswer(
  house: House,
  person: Person,
  { text, conversations }: Asked,
): Promise<ClusterPreview> {
  const { workspace } = person
  const { policy } = await currentPolicy(house, workspace)
  return house.db.transact(workspace, async (tx) => {
    const open = await openQuestions(tx, workspace, conversations)
    const language = usualLanguage(open)
    const byId = new Map(open.map((each): [string, OpenQuestion] => [each.conversation, each]))
    const concernsOf = await concernsFor(tx, { workspace, text, policy })
    const looks: Look[] = []
    // One after the other: they share one transaction.
    for (const id of new Set(conversations)) {
      const question = byId.get(id)
      const about = question && (await concernsOf(question.customerId))
      looks.push(
        question && about
          ? lookAt({ person, question, text, policy, language, concerns: about })
          : gone(id),
      )
    }
    const concerns = new Map(
      looks.flatMap((look) => look.concerns).map((each) => [`${each.code} ${each.why}`, each]),
    )
    return { replies: looks.map(({ reply }) => reply), concerns: [...concerns.values()] }
  })
}

type Look = { reply: ClusterReply; concerns: Concern[] }

const gone = (conversation: string): Look => ({
  concerns: [],
  reply: { conversation, state: 'closed', reply: '', why: ['Answered or withdrawn meanwhile.'] },
})

type Given = {
  person: Person
  question: OpenQuestion
  text: string
  policy: Policy
  language: string | null
  concerns: Concern[]
}

/** The reply passes the same guardrails as when it goes out, with what is known of this customer and no other. */
function lookAt({ person, question, text, policy, language, concerns }: Given): Look {
  const { conversation, customer: name } = question
  const draft = inOwnVoice(text)
  const inspected = inspectDraft(draft, {
    sources: [
      { kind: 'guidance', text },
      { kind: 'said', text: question.said },
      { kind: 'known', text: name },
    ],
    ...{ customerName: name || null, systemPrompt: null, decidedByPerson: true },
    settings: guardrailsOf(policy),
  })
  const held = concerns.filter((each) => isHeldFor(person, each)).map(({ why }) => why)
  const isStopped = inspected.verdict === 'hold' || inspected.verdict === 'block'
  if (isStopped) held.push(sentenceOf(inspected.objections))
  const doubts = doubtsAbout(question, draft, language)
  const state = held.length > 0 ? 'held' : doubts.length > 0 ? 'look' : 'fits'
  const reply = isStopped ? draft : inspected.text
  return { concerns, reply: { conversation, state, reply, why: [...held, ...doubts] } }
}

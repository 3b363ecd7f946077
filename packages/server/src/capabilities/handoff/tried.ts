import type { HandoffPackageView } from '@baton/contract'
import { isSmallTalk } from './asks.ts'
import { episodeOf } from './episode.ts'
import type { HandoffFacts, TurnFact } from './facts.ts'
import { actionsTried } from './tried-actions.ts'
import { triedByCustomer } from './tried-by-customer.ts'
import { outcomeOf } from './tried-outcome.ts'
import { listed, percent, quoted, shortened } from './words.ts'

export type Attempt = HandoffPackageView['tried'][number]

const most = 10

/** What the assistant and colleagues tried, oldest first, each with how it ended. Only what was recorded. */
export function triedOf(facts: HandoffFacts): Attempt[] {
  const attempts = [
    ...facts.turns.flatMap((turn) => attemptsIn(turn, facts)),
    ...actionsTried(facts),
    ...triedByCustomer(facts),
    ...saidByColleagues(facts),
  ]
  return attempts.sort((one, other) => one.at.localeCompare(other.at)).slice(-most)
}

function attemptsIn(turn: TurnFact, facts: HandoffFacts): Attempt[] {
  const { question = '', used = [], tools = [] } = turn.detail
  // Answering "thanks" is no attempt at anything.
  if (isSmallTalk(question) && used.length + tools.length === 0) return []
  const at = turn.at.toISOString()
  const outcome = outcomeOf(turn, facts)
  const looked = tools
    .filter(({ tool }) => tool !== 'last_action')
    .map(({ tool, text }) => ({ what: lookedUp(tool, text), outcome, at }))
  const main = mainAttempt(turn, facts)
  return main ? [...looked, { what: main, outcome, at }] : looked
}

/** "Looked up order KW-1042: ...": the text of the tool says the rest. */
function lookedUp(tool: string, text: string): string {
  const order = /^your (order \S+)\s*(?:\([^)]*\)\s*)?(?:is )?(.+)$/i.exec(text)
  if (order?.[1] && order[2])
    return `Looked up ${order[1]}: ${shortened(order[2].replace(/\.$/, ''), 90)}`
  return `Looked up ${tool.replaceAll('_', ' ')}: ${shortened(text, 90)}`
}

function mainAttempt(turn: TurnFact, facts: HandoffFacts): string | null {
  const { question = '', used = [], found = [], tools = [], problem } = turn.detail
  if (problem) return `Could not think it through: ${shortened(problem, 90)}`
  if (turn.proposal === 'act' || turn.proposal === 'ask_approval') return null
  const reply = replyOf(turn, facts)
  if (reply?.by) return `Answered with guidance from ${reply.by}`
  if (used.length > 0) return `Answered from ${listed(titlesOf(used, turn, facts))}`
  if (reply && reply.choices.length > 1) {
    return `Asked which was meant: ${listed(reply.choices.slice(0, 3).map(({ label }) => quoted(label, 50)))}`
  }
  if (reply && found.length === 0) return `Answered ${quoted(reply.text, 110)}`
  const [closest] = [...found].sort((one, other) => other.closeness - one.closeness)
  // An answer made of facts alone was told by the line of the lookup.
  if (!closest && tools.length > 0) return null
  if (!closest) return `Looked for ${quoted(question, 80)}: nothing is written down`
  const near = `closest was ${quoted(closest.title, 60)} (${percent(closest.closeness)})`
  return `Looked for ${quoted(question, 80)}: ${near}`
}

/** The reply that was saved in the same step as the turn. */
const replyOf = (turn: TurnFact, { said }: HandoffFacts) =>
  said.find(
    ({ author, at, number }) =>
      author === 'assistant' && number > turn.answersMessage && at.getTime() === turn.at.getTime(),
  )

function titlesOf(used: string[], { detail }: TurnFact, { said }: HandoffFacts): string[] {
  const known = [...(detail.found ?? []), ...said.flatMap(({ sources }) => sources)]
  const titles = used.flatMap((id) => known.find(({ article }) => article === id)?.title ?? [])
  return titles.length > 0 ? [...new Set(titles)].map((title) => quoted(title, 60)) : ['an article']
}

/** What colleagues wrote in this episode: nobody should promise it a second time. */
const saidByColleagues = (facts: HandoffFacts): Attempt[] =>
  episodeOf(facts)
    .filter(({ author }) => author === 'agent')
    .slice(-3)
    .map(({ by, text, at }) => ({
      what: `${by ?? 'A colleague'} wrote ${quoted(text, 110)}`,
      outcome: 'sent to the customer',
      at: at.toISOString(),
    }))

import {
  articlesExpected,
  expectedOf,
  type Scenario,
  type ScenarioFacts,
  type ScriptLine,
  type TriggerKind,
  triggerTitles,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Ended, withoutFactsOf } from '../knowledge/index.ts'
import { type Happened, readHappened, saidBefore } from './read-happened.ts'

/** Draws a scenario of what a person has just resolved. The same escalation again changes nothing. */
export async function drawScenario(
  tx: Tx,
  workspace: WorkspaceId,
  ended: Ended,
  now: Date,
): Promise<void> {
  const happened = await readHappened(tx, workspace, ended)
  const lines = happened ? linesOf(happened) : []
  if (!happened || lines.length === 0) return
  const document = scenarioOf(happened, lines, ended)
  const { agent, agentName, at } = happened
  const provenance = {
    conversation: ended.conversation,
    escalation: ended.escalation,
    agent,
    agentName,
    at,
  }
  await tx.rows(sql`
    insert into scenarios (workspace_id, id, name, topic, origin, escalation_id, provenance, document, updated_by, created_at,
      updated_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${nameOf(lines)}, ${topicOf(happened, document)},
      ${ended.from === 'guidance' ? 'steer' : 'takeover'}, ${ended.escalation}::uuid, ${json(provenance)}::jsonb,
      ${json(document)}::jsonb, 'Baton', ${now}::timestamptz, ${now}::timestamptz)
    on conflict (workspace_id, escalation_id) where escalation_id is not null do nothing`)
}

/** Longest that a customer's words are kept for: a scenario is read by people. */
const longest = 4_000

/** The customer's messages up to where a person was called for, as a script; what came close together is said as one. */
function linesOf(happened: Happened): ScriptLine[] {
  return saidBefore(happened).map(({ text, isBurst }, at) => ({
    says: withoutFactsOf(happened, text).slice(0, longest).toWellFormed(),
    when: at > 0 && isBurst ? 'together' : 'next',
    expects: null,
  }))
}

function scenarioOf(happened: Happened, lines: ScriptLine[], { from }: Ended): Scenario {
  const { trigger, mode, article, replaced } = happened
  const told = from === 'guidance' ? (happened.guidance ?? '') : happened.replied.join('\n')
  // What was said about one case is no measure for what the next customer must hear.
  const isForOthers = article !== null || (from === 'takeover' && happened.isGeneral)
  const clean = isForOthers ? withoutFactsOf(happened, told) : ''
  const expected = expectedOf({ trigger, mode, article, answer: clean, replaced })
  return {
    facts: factsOf(happened),
    customer: { kind: 'scripted', lines, picks: 'expected' },
    ...expected,
  }
}

/** Which orders there were matters to rules of amounts; their numbers and goods are nobody's business. */
const factsOf = (happened: Happened): ScenarioFacts => ({
  channel: happened.channel,
  tier: happened.tier,
  language: happened.language,
  verified: happened.verified,
  flags: happened.flags,
  lifetimeValueCents: happened.lifetimeValueCents,
  orders: happened.bought.slice(0, 5).map((order, at) => ({
    ...order,
    number: `T-${1001 + at}`,
    item: 'Item',
  })),
})

const nameOf = (lines: readonly ScriptLine[]): string => {
  const said = (lines.at(-1)?.says ?? '').replace(/\s+/g, ' ').trim()
  return said.length > 90 ? `${said.slice(0, 87).toWellFormed()}...` : said || 'Without words'
}

const topicOf = ({ issue, category, trigger }: Happened, document: Scenario): string =>
  (articlesExpected(document).length > 0 && category && category !== 'Taught' ? category : issue) ??
  triggerTitles[trigger as TriggerKind] ??
  'General'

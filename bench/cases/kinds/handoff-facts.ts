import {
  defaultPolicy,
  type Finding,
  findingsOnMessage,
  type Measured,
  strongest,
} from '@baton/domain'
import type {
  HandoffFacts,
  SaidFact,
  TurnFact,
} from '../../../packages/server/src/capabilities/handoff/facts.ts'
import { readSignals } from '../../../packages/server/src/models/local/read-signals.ts'
import type { Case } from '../kind.ts'

type Told = { from: string; text?: string; name?: string; args?: unknown; result?: unknown }

const start = Date.parse('2026-06-01T09:00:00.000Z')
const minute = 60_000

/** The recorded facts that a live conversation of these turns would have left, two minutes apart. */
export function factsOf(one: Case): HandoffFacts {
  const turns = Array.isArray(one.turns) ? (one.turns as Told[]) : []
  const said: SaidFact[] = []
  const attempts: TurnFact[] = []
  let looked: { tool: string; text: string }[] = []
  turns.forEach((turn, index) => {
    const at = new Date(start + index * 2 * minute)
    if (turn.from === 'tool')
      looked.push({ tool: String(turn.name ?? 'tool'), text: spoken(turn.result) })
    else said.push(saidBy(turn, said.length + 1, at))
    const answers = said.findLast(({ author }) => author === 'customer')
    if (turn.from === 'assistant' && answers) {
      attempts.push(attempt(answers, at, looked))
      looked = []
    }
  })
  const newest = said.findLast(({ author }) => author === 'customer')
  if (looked.length > 0 && newest)
    attempts.push({ ...attempt(newest, newest.at, looked), proposal: 'hand_over' })
  const now = new Date(start + turns.length * 2 * minute)
  return {
    now,
    channel: String(one.channel ?? 'webchat'),
    answeredUpTo:
      attempts.filter(({ proposal }) => proposal === 'reply').at(-1)?.answersMessage ?? 0,
    escalation: { finding: findingOf(one, said), at: now, question: null, action: null },
    customer: customerOf(one),
    said,
    happened: [],
    turns: attempts,
  }
}

const spoken = (result: unknown): string =>
  typeof result === 'string'
    ? result
    : JSON.stringify(result)
        .replace(/[{}"[\]]/g, '')
        .replaceAll(',', ', ')
        .replaceAll(':', ': ')

function saidBy({ from, text = '' }: Told, number: number, at: Date): SaidFact {
  const author = from === 'customer' || from === 'agent' ? from : 'assistant'
  return {
    number,
    at,
    author,
    by: author === 'agent' ? 'A colleague' : null,
    text,
    signals: author === 'customer' ? readSignals(text) : null,
    sources: [],
    choices: [],
  }
}

const attempt = (
  answers: SaidFact,
  at: Date,
  tools: { tool: string; text: string }[],
): TurnFact => ({
  at,
  answersMessage: answers.number,
  proposal: 'reply',
  outcome: 'used',
  detail: { question: answers.text, tools },
})

/** What fires on the last message under the default policy; else the assistant was not sure. */
function findingOf(one: Case, said: readonly SaidFact[]): Finding {
  const measured = said.flatMap(({ number, text, signals }): Measured[] =>
    signals ? [{ number, text, signals }] : [],
  )
  const message = measured.at(-1)
  const { name, ...customer } = customerOf(one)
  const fired =
    message &&
    strongest(
      findingsOnMessage(
        {
          message,
          earlier: measured.slice(0, -1),
          customer: { flags: [], ...customer, id: name as never, name } as never,
          channel: String(one.channel ?? 'webchat'),
          pressedControl: false,
          assistantReplies: said.filter(({ author }) => author === 'assistant').length,
        },
        { version: 0, policy: defaultPolicy },
      ),
    )
  return (
    fired ?? {
      trigger: 'low_confidence',
      mode: 'takeover',
      action: 'at_once',
      policyVersion: 0,
      evidence: {
        summary: 'The assistant does not know.',
        messages: message ? [message.number] : [],
        measured: {},
        threshold: {},
      },
    }
  )
}

function customerOf({ customer }: Case): HandoffFacts['customer'] {
  const told = (typeof customer === 'object' && customer !== null ? customer : {}) as Record<
    string,
    unknown
  >
  return {
    name: String(told.name ?? 'The customer'),
    tier: String(told.tier ?? 'standard'),
    since: null,
    lifetimeValueCents: Number(told.value ?? 0) * 100 || 0,
    currency: 'EUR',
    verified: told.verified === true,
    orders: [],
    billing: [],
  }
}

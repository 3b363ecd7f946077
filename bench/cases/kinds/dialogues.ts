import {
  defaultPolicy,
  type Firing,
  firstFiring,
  type Line,
  type Signals,
  type TriggerKind,
} from '../../../packages/domain/src/index.ts'
import { similarity } from '../../../packages/local-model/src/index.ts'
import { readSignals } from '../../../packages/server/src/models/local/read-signals.ts'
import type { Case, Judged, Kind } from '../kind.ts'

type Turn = { from: 'customer' | 'assistant'; text: string }
type Expected = {
  escalate: boolean
  trigger?: string[] | string | null
  at_turn?: number | null
  window?: [number, number] | null
  mode?: string | null
  urgency?: string | null
}
type Dialogue = Case & {
  channel: string
  customer: { tier?: string; value?: number; flags?: string[] }
  turns: Turn[]
  expect: Expected
}

/** Our triggers in the words of the cases. Compliance stands under business in the mission and is a rule by nature. */
const categories: Record<TriggerKind, string[]> = {
  safety: ['safety'],
  asked_for_person: ['explicit'],
  compliance: ['rule', 'business'],
  capability: ['capability'],
  keyword: ['rule'],
  topic: ['topic'],
  distress: ['sentiment'],
  valued_customer: ['business'],
  amount: ['business'],
  loop: ['loop'],
  not_understood: ['classification_confidence'],
  low_confidence: ['answer_confidence'],
  assistant_unavailable: ['failure'],
  guardrail: ['failure'],
  action_needs_approval: ['capability'],
  agent_stepped_in: [],
  callback_due: [],
}

const published = { version: 0, policy: defaultPolicy }

/** Written dialogues, fed in order to the very functions that decide live, under the policy of a new workspace. */
export const dialogues: Kind = {
  judge: (one) => judge(one as Dialogue),
  scores: (judged, cases) => scores(judged as Result[], cases as Dialogue[]),
}

type Result = Judged & { outcome: 'right' | 'early' | 'late' | 'wrong'; urgency: string | null }

function judge(one: Dialogue): Result {
  const firing = firstFiring(recorded(one), published, similarity)
  const outcome = outcomeOf(one, firing)
  const at = firing && turnOf(one, firing)
  return {
    id: one.id,
    right: outcome === 'right',
    decided: firing
      ? `${firing.finding.trigger} (${firing.finding.mode}) at turn ${at}`
      : 'nothing',
    why: firing ? firing.finding.evidence.summary : 'no trigger fired',
    outcome,
    urgency: firing ? urgencyAt(one, firing) : null,
  }
}

/** Turns are numbered from one; a file that counts from zero gives itself away by pointing at the assistant. */
function firstNumber({ turns, expect }: Dialogue): 0 | 1 {
  const at = expect.at_turn
  if (typeof at !== 'number') return 1
  return turns[at - 1]?.from !== 'customer' && turns[at]?.from === 'customer' ? 0 : 1
}

function recorded({ turns, channel, customer }: Dialogue) {
  const lines = turns.map(
    ({ from, text }, at): Line =>
      from === 'assistant'
        ? { from, number: at + 1, text, isSourced: false }
        : {
            from,
            number: at + 1,
            text,
            signals: readSignals(text),
            pressedControl: false,
            judged: null,
          },
  )
  const { tier = 'standard', value = 0, flags = [] } = customer ?? {}
  return { channel, customer: { tier, lifetimeValueCents: value * 100, flags }, lines }
}

const turnOf = (one: Dialogue, { at }: Firing): number => at - 1 + firstNumber(one)

const listOf = (trigger: Expected['trigger']): string[] =>
  Array.isArray(trigger) ? trigger : trigger ? [trigger] : []

function outcomeOf(one: Dialogue, firing: Firing | null): Result['outcome'] {
  const { escalate, trigger, window, at_turn, mode } = one.expect
  if (!escalate) return firing ? 'early' : 'right'
  if (!firing) return 'late'
  const [earliest, latest] = window ?? [at_turn ?? 0, at_turn ?? Number.POSITIVE_INFINITY]
  const at = turnOf(one, firing)
  // A broken reply at the end belongs to the message it answered.
  const isReply = one.turns[firing.at - 1]?.from === 'assistant'
  if (at < earliest) return 'early'
  if (at - (isReply ? 1 : 0) > latest) return 'late'
  const accepted = listOf(trigger)
  const isCategory =
    accepted.length === 0 ||
    categories[firing.finding.trigger].some((each) => accepted.includes(each))
  const isMode = !mode || mode === 'either' || mode === firing.finding.mode
  return isCategory && isMode ? 'right' : 'wrong'
}

const urgencies: Record<Signals['urgency'], string> = {
  low: 'low',
  normal: 'normal',
  high: 'high',
  critical: 'emergency',
}

function urgencyAt(one: Dialogue, { finding, at }: Firing): string {
  if (finding.trigger === 'safety') return 'emergency'
  return urgencies[readSignals(one.turns[at - 1]?.text ?? '').urgency]
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10

function scores(judged: readonly Result[], cases: readonly Dialogue[]): Record<string, unknown> {
  const all = cases.map((one, at) => ({ one, result: judged[at] as Result }))
  const wanted = all.filter(({ one }) => one.expect.escalate)
  const shareRight = (some: typeof all): number =>
    percent(some.filter(({ result }) => result.right).length, some.length)
  const ofCategory = (name: string) =>
    all.filter(({ one }) => one.expect.escalate && listOf(one.expect.trigger).includes(name))
  const names = [...new Set(wanted.flatMap(({ one }) => listOf(one.expect.trigger)))].sort()
  return {
    safety: shareRight(ofCategory('safety')),
    explicit: shareRight(ofCategory('explicit')),
    falseAlarms: percent(all.filter(({ result }) => result.outcome === 'early').length, all.length),
    falseAlarmsAmongQuiet: percent(
      all.filter(({ one, result }) => !one.expect.escalate && !result.right).length,
      all.length - wanted.length,
    ),
    misses: percent(all.filter(({ result }) => result.outcome === 'late').length, wanted.length),
    wrongReason: percent(
      all.filter(({ result }) => result.outcome === 'wrong').length,
      wanted.length,
    ),
    urgency: percent(
      wanted.filter(({ one, result }) => result.urgency === one.expect.urgency).length,
      wanted.length,
    ),
    categories: Object.fromEntries(
      [...names, 'none'].map((name) => {
        const some =
          name === 'none' ? all.filter(({ one }) => !one.expect.escalate) : ofCategory(name)
        return [name, { cases: some.length, right: shareRight(some) }]
      }),
    ),
    goals: { right: 85, safety: 100, explicit: 100, falseAlarms: 7 },
  }
}

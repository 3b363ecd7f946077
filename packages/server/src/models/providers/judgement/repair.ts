import { isLoose, type Loose, parsed } from './find-object.ts'
import { toFlag, toList, toMood, toShare, toText, toUrgency } from './repair-values.ts'

const kinds: Record<string, string> = {
  answer: 'reply',
  clarification: 'clarify',
  guidance: 'ask_guidance',
  handover: 'hand_over',
  handoff: 'hand_over',
  hand_off: 'hand_over',
  escalate: 'hand_over',
  action: 'act',
}

/** Brings a loosely written judgement into the asked shape. What cannot be understood is left for the check. */
export function repair(loose: Loose): Loose {
  return {
    kind: toKind(loose.kind),
    text: toText(loose.text),
    choices: toList(loose.choices).flatMap(toChoice),
    sources: toList(loose.sources).flatMap(toNumber),
    understood: toShare(loose.understood),
    answer: toShare(loose.answer),
    question: toText(loose.question),
    whyStuck: toText(loose.whyStuck ?? loose.why_stuck),
    action: toAction(loose.action),
    resolves: toFlag(loose.resolves),
    issue: toText(loose.issue),
    urgency: toUrgency(loose.urgency),
    sentiment: toMood(loose.sentiment),
  }
}

function toKind(value: unknown): string {
  const kind = toText(value)
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return kinds[kind] ?? kind
}

function toChoice(value: unknown): { label: string; says: string }[] {
  if (!isLoose(value)) {
    const label = toText(value)
    return label === '' ? [] : [{ label, says: label }]
  }
  const label = toText(value.label ?? value.says)
  return label === '' ? [] : [{ label, says: toText(value.says) || label }]
}

/** "passage 2" and "[2]" are numbers too; -1 and 1.5 name no passage and must not turn into one. */
function toNumber(value: unknown): number[] {
  const text = toText(value)
  const said = Number(text)
  if (text !== '' && !Number.isNaN(said)) return Number.isInteger(said) && said > 0 ? [said] : []
  const digits = /\d+/.exec(text)
  return digits === null ? [] : [Number(digits[0])]
}

function toAction(value: unknown): Loose | null {
  const action = typeof value === 'string' ? parsed(value) : value
  if (!isLoose(action)) return null
  const tool = toText(action.tool ?? action.name)
  if (tool === '') return null
  return { tool, input: toPairs(action.input), summary: toText(action.summary) }
}

function toPairs(value: unknown): { name: string; value: string }[] {
  const input = typeof value === 'string' ? parsed(value) : value
  if (isLoose(input)) {
    return Object.entries(input).map(([name, held]) => ({ name, value: toText(held) }))
  }
  return toList(input).flatMap((pair) =>
    isLoose(pair) ? [{ name: toText(pair.name), value: toText(pair.value) }] : [],
  )
}

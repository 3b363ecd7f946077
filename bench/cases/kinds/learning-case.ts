import type { Scope, Segment } from '../../../packages/domain/src/index.ts'
import type { Case } from '../kind.ts'

type Asker = 'anyone' | 'same_customer' | 'other_customer' | 'other_segment'

/** A lesson as its file has it: what was said, what a person answered, for whom, and who asks what afterwards. */
export type LessonCase = {
  id: string
  situation: string[]
  question: string
  guidance: string
  scope: Scope
  segment: Segment
  validUntil: string | null
  mustGeneraliseTo: string[]
  mustNotApplyTo: { text: string; by: Asker }[]
  conflictsWith: string | null
}

const scopes: Record<string, Scope> = {
  case: 'this_case',
  customer: 'this_customer',
  segment: 'segment',
  always: 'always',
}

export function lessonIn(one: Case): LessonCase {
  const scope = scopes[String(one.scope)]
  if (!scope || typeof one.human_guidance !== 'string')
    throw new Error(`${one.id} needs human_guidance, and scope: case, customer, segment or always`)
  const askers = textsIn(one.must_not_asked_by)
  return {
    id: one.id,
    situation: textsIn(one.situation_messages),
    question: typeof one.question_from_assistant === 'string' ? one.question_from_assistant : '',
    guidance: one.human_guidance,
    scope,
    segment: segmentIn(one.segment),
    validUntil: dayIn(one.valid_until),
    mustGeneraliseTo: textsIn(one.must_generalise_to),
    mustNotApplyTo: textsIn(one.must_not_apply_to).map((text, at) => ({
      text,
      by: (askers[at] ?? askers[0] ?? 'anyone') as Asker,
    })),
    conflictsWith: textsIn(one.conflicts_with).join('\n') || null,
  }
}

/** Messages are strings, or lines with who said them; the assistant's own lines teach nothing. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  const { text, body, answer, guidance, from, role } = value as Record<string, unknown>
  const isOwn = [from, role].some((each) => each === 'assistant')
  return isOwn ? [] : textsIn(text ?? body ?? answer ?? guidance)
}

/** `{tier: "gold"}`, `tier: gold`, `channel=sms`; a bare word is a flag that customers of the segment carry. */
function segmentIn(value: unknown): Segment {
  if (typeof value === 'string') {
    const [, name, rest] = /^\s*(tier|channel|language|flag)\s*[:=]\s*(.+?)\s*$/i.exec(value) ?? []
    return name && rest ? { [name.toLowerCase()]: rest } : { flag: value.trim() }
  }
  if (typeof value !== 'object' || value === null) return { flag: 'segment of the case' }
  const { tier, channel, language, lang, flag } = value as Record<string, string>
  const found: Segment = {
    ...(tier && { tier }),
    ...(channel && { channel }),
    ...((language ?? lang) && { language: language ?? lang }),
    ...(flag && { flag }),
  }
  return Object.keys(found).length > 0 ? found : { flag: JSON.stringify(value) }
}

function dayIn(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  const time = new Date(isDay ? `${value}T23:59:59.999Z` : value)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

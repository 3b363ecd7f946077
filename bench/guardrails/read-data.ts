import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An attack or something that only looks like one, and where it would stand. */
export type Prompt = { text: string; isAttack: boolean; set: string }
export type MarkedText = { text: string; spans: { type: string; from: number; to: number }[] }

type Row = { prompt: string; label?: number; source?: string }
type Marked = {
  full_text: string
  spans: { entity_type: string; start_position: number; end_position: number }[]
}

/** All files of a folder whose names begin so: other splits carry other endings. */
function filesIn(folder: string, begin: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(begin) && /\.jsonl?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const json = <Shape>(text: string): Shape => JSON.parse(text) as Shape

/** Prompts with a label, and prompts that are all benign. */
export function promptsOf(data: string): Prompt[] {
  const folder = join(data, 'guardrails')
  const mixed = filesIn(folder, 'injection').flatMap((file) => json<Row[]>(file))
  const benign = filesIn(folder, 'notinject').flatMap((file) => json<Row[]>(file))
  return [
    ...mixed.map(({ prompt, label, source = '' }) => ({
      text: prompt,
      isAttack: label === 1,
      set: source,
    })),
    ...benign.map(({ prompt }) => ({ text: prompt, isAttack: false, set: 'NotInject' })),
  ]
}

/** Orders that are written into a document, by their kind. */
export const plantedOf = (data: string): Prompt[] =>
  filesIn(join(data, 'guardrails'), 'bipia_text_attack').flatMap((file) =>
    Object.entries(json<Record<string, string[]>>(file)).flatMap(([set, texts]) =>
      texts.map((text) => ({ text, isAttack: true, set })),
    ),
  )

/** Documents without orders. */
export const documentsOf = (data: string): string[] =>
  filesIn(join(data, 'guardrails'), 'bipia_email').flatMap((file) =>
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => json<{ context: string }>(line).context),
  )

export const markedOf = (data: string): MarkedText[] =>
  readdirSync(join(data, 'pii'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => json<Marked[]>(readFileSync(join(data, 'pii', name), 'utf8')))
    .map(({ full_text, spans }) => ({
      text: full_text,
      spans: spans.map((span) => ({
        type: span.entity_type,
        from: span.start_position,
        to: span.end_position,
      })),
    }))

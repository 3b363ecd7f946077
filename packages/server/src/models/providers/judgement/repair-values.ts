import { parsed } from './find-object.ts'

/** Text, where a model wrote text, a number or nothing. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A list, where a model wrote one, wrote it as a string, or wrote a single item. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined) return []
  if (typeof value !== 'string') return [value]
  const held = parsed(value)
  if (Array.isArray(held)) return held
  return value
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !/^(none|null|\[\])$/i.test(item))
}

const words: Record<string, number> = { low: 0.2, medium: 0.5, high: 0.8 }

/** A share of 0 to 1, also from "80 %", 80 and "high". What was not said counts as not sure. */
export function toShare(value: unknown): number {
  const text = toText(value).toLowerCase()
  const said = words[text] ?? Number(text.replace(/%$/, '').trim() || Number.NaN)
  if (!Number.isFinite(said) || said < 0 || said > 100) return 0
  return said > 1 || text.endsWith('%') ? said / 100 : said
}

export function toFlag(value: unknown): boolean {
  return value === true || /^(true|yes)$/i.test(toText(value))
}

/** A classification that was left out or misspelt spoils no answer: it counts as the usual case. */
export function toUrgency(value: unknown): string {
  const text = toText(value).toLowerCase()
  return ['low', 'normal', 'high', 'critical'].includes(text) ? text : 'normal'
}

/** A mood of -1 to 1. */
export function toMood(value: unknown): number {
  const said = Number(toText(value) || Number.NaN)
  return Number.isFinite(said) ? Math.max(-1, Math.min(1, said)) : 0
}

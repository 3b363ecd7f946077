import type { TextsPlan } from '../service/waiting-plan.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import type { TextPlace, TextReason, TextsOfLanguage } from './reasons.ts'
import { spanish } from './spanish.ts'
import { fill } from './wait-in-words.ts'

const shipped = new Map<string, TextsOfLanguage>(
  Object.entries({
    en: english,
    de: german,
    fr: french,
    es: spanish,
    pt: portuguese,
    nl: dutch,
    it: italian,
  }),
)

/** The languages in which the platform speaks by itself. */
export const textLanguages: readonly string[] = [...shipped.keys()]

/** What may stand in the places of a text. */
export type TextFacts = Partial<Record<TextPlace, string>>

/**
 * The platform's own words to a customer, never a model's, so that they can be relied on (H1). The workspace's words
 * come first, then ours in that language, then the workspace's English, then ours.
 */
export function platformText(
  reason: TextReason,
  language: string,
  facts: TextFacts,
  own: TextsPlan = {},
): string {
  return fill(templateFor(reason, language, own), facts)
}

/** The text before its places are filled, for whoever edits it. */
export function templateFor(reason: TextReason, language: string, own: TextsPlan): string {
  const base = language.slice(0, 2).toLowerCase()
  const mine = Object.hasOwn(own, reason) ? own[reason] : undefined
  const inLanguage = (key: string): string | undefined =>
    mine && Object.hasOwn(mine, key) && mine[key]?.trim() ? mine[key] : undefined
  return (
    inLanguage(language) ??
    inLanguage(base) ??
    shipped.get(base)?.[reason] ??
    inLanguage('en') ??
    english[reason]
  )
}

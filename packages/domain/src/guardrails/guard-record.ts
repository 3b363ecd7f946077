import type { Inspection, Objection } from './verdict.ts'

/** What the audit keeps of an inspection: every objection with its place and measure, without the words, which can be deleted on request. */
export type GuardRecord = { verdict: Inspection['verdict']; objections: Omit<Objection, 'found'>[] }

export const guardRecordOf = ({
  verdict,
  objections,
}: Pick<Inspection, 'verdict' | 'objections'>): GuardRecord => ({
  verdict,
  objections: objections.map(({ found: _words, ...rest }) => rest),
})

/** What guards were held against, in a sentence that an agent can decide on. */
export function sentenceOf(objections: readonly Objection[]): string {
  const [first, ...others] = objections
  if (!first) return 'Nothing was found.'
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `${titles[first.guard]}: “${first.found.replace(/\s+/g, ' ').slice(0, 160).toWellFormed()}” (${first.against})${more}.`
}

const titles: Record<Objection['guard'], string> = {
  grounding: 'Not in the sources',
  personal_data: 'Personal data',
  promise: 'A promise nobody made',
  limit: 'Above the limit',
  wording: 'Not to be said',
  tone: 'The tone is wrong',
  injection: 'An order from outside',
  disclosure: 'Kept inside',
}

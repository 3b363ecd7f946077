import { foldText, sentencesWithin } from './fold-text.ts'
import { checkGrounding } from './grounding/check-grounding.ts'
import type { GroundSource } from './grounding/source.ts'
import { neutralised } from './inspect-text.ts'
import { checkDisclosure } from './manner/check-disclosure.ts'
import { checkPhrases } from './manner/check-phrases.ts'
import { checkPromises } from './manner/check-promises.ts'
import { checkWording } from './manner/check-wording.ts'
import { contactsIn } from './personal-data/contacts.ts'
import type { Datum } from './personal-data/datum.ts'
import { withMasks } from './personal-data/mask.ts'
import { sensitiveIn } from './personal-data/sensitive.ts'
import type { DecidedGuard, GuardrailSettings } from './settings.ts'
import { type Inspection, type Objection, strongestVerdict } from './verdict.ts'

/** What a reply is held against: its sources, whose it is, and what the workspace decided. */
export type DraftFacts = {
  sources: readonly GroundSource[]
  customerName: string | null
  systemPrompt: string | null
  /** A person told the assistant what to say: only what nobody may say is still looked for. */
  decidedByPerson?: boolean
  settings: GuardrailSettings
}

/** The last look at a reply (K1). What a repair leaves is looked at once more: mending twice would only hide what is wrong. */
export function inspectDraft(draft: string, facts: DraftFacts): Inspection {
  const first = inspectOnce(draft, facts)
  if (first.verdict !== 'repair') return first
  const mended = withoutParts(draft, first.objections)
  const second = mended === null ? null : inspectOnce(mended, facts)
  return second && (second.verdict === 'pass' || second.verdict === 'redact')
    ? { verdict: 'repair', text: second.text, objections: first.objections }
    : { ...first, verdict: 'hold' }
}

function inspectOnce(draft: string, facts: DraftFacts): Inspection {
  const { allowedPromises, whenFound } = facts.settings
  const stoodBy = allowedPromises.map((text): GroundSource => ({ kind: 'passage', text }))
  const sources = [
    ...facts.sources.map((source) => ({ ...source, text: trusted(source) })),
    ...stoodBy,
  ]
  const sensitive = sensitiveIn(draft).filter((datum) => !isCompanyAccount(datum, sources))
  const masked = withMasks(draft, sensitive)
  const parts = sentencesWithin(masked).map(({ text, from }) => ({
    text,
    from,
    folded: foldText(text.replace(/\[(?:card|account)[^\]]*\]/g, ' ')),
  }))
  const verbatim = foldText(
    sources
      .filter(({ kind }) => kind !== 'said')
      .map(({ text }) => text)
      .join('\n'),
  ).replace(/[^a-z0-9]+/g, ' ')
  const own = parts.filter(({ folded }) => !isVerbatim(folded, verbatim))
  const objections: Objection[] = [
    ...checkDisclosure(masked, foldText(masked), facts.systemPrompt),
    ...(facts.decidedByPerson
      ? []
      : [
          ...checkGrounding(own, sources),
          ...checkPromises(own, sources, facts.settings.limits),
          ...checkWording(own, facts.settings),
          ...checkPhrases(parts, facts.settings),
          ...wrongPerson(masked, facts, sources),
        ].map((objection) => asDecided(objection, whenFound))),
    ...obeyedSource(masked, facts, sources),
    ...sensitive.map(
      ({ kind, from, to }): Objection => ({
        guard: 'personal_data',
        verdict: whenFound.personal_data,
        found: kind,
        where: { from, to },
        against: 'never repeated, not even to its owner',
      }),
    ),
  ]
  return { verdict: strongestVerdict(objections), text: masked, objections }
}

/** What the workspace wants done with it; guards that nobody decides about keep their verdict. */
function asDecided(objection: Objection, whenFound: GuardrailSettings['whenFound']): Objection {
  const isDecided = objection.guard in whenFound && objection.guard !== 'personal_data'
  const wanted = isDecided ? whenFound[objection.guard as DecidedGuard] : 'usual'
  return wanted === 'usual' ? objection : { ...objection, verdict: wanted }
}

/** Where customers shall pay to stands in articles, and must be told. */
const isCompanyAccount = ({ kind, text }: Datum, sources: readonly GroundSource[]): boolean =>
  kind === 'iban' &&
  sources.some(
    (source) =>
      (source.kind === 'passage' || source.kind === 'guidance') &&
      source.text.replace(/\s/g, '').includes(text.replace(/\s/g, '')),
  )

/** Only what a source says to people counts; orders to the assistant in it ground nothing. */
const trusted = ({ kind, text }: GroundSource): string =>
  kind === 'passage' || kind === 'fact'
    ? neutralised(text, kind === 'fact' ? 'tool_output' : 'article').text
    : text

const isVerbatim = (folded: string, sources: string): boolean => {
  const words = folded.replace(/[^a-z0-9]+/g, ' ').trim()
  return words.length > 0 && words.split(' ').length > 3 && sources.includes(words)
}

const addressed =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|lieber?|sehr geehrter?|bonjour|ch[eè]re?|hola|estimad[oa]|ol[aá]|bom dia|boa tarde|prezad[oa]|beste|geachte)(?: (?:mr|mrs|ms|dr|herr|frau|monsieur|madame|señora?|sr|sra|meneer|mevrouw)\.?)? (?<name>\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?\s*[,!.:]/iu
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Monsieur|Madame|Señora?|Sra?|Meneer|Mevrouw)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu
const general = /^(?:there|team|everyone|all|again|zusammen|tout|todos|allemaal|sir|madam)$/i

/** Somebody else's name at the top, or a person whom no source knows. */
function wrongPerson(
  draft: string,
  { customerName }: DraftFacts,
  sources: readonly GroundSource[],
): Objection[] {
  const known = foldText([customerName ?? '', ...sources.map(({ text }) => text)].join('\n'))
  const name = addressed.exec(draft)?.groups?.name
  const isForeign =
    customerName !== null &&
    customerName.trim() !== '' &&
    name !== undefined &&
    !general.test(name) &&
    !known.includes(foldText(name))
  const strangers = [...draft.matchAll(titled)].filter(
    ([found]) => !known.includes(foldText(found.split(' ').at(-1) ?? '')),
  )
  const object = (found: string, from: number): Objection => ({
    guard: 'personal_data',
    verdict: 'hold',
    found,
    where: { from, to: from + found.length },
    against: 'neither this customer nor anybody a source names',
  })
  return [
    ...(isForeign && name ? [object(name, draft.indexOf(name))] : []),
    ...strangers.map((match) => object(match[0], match.index)),
    ...contactsIn(draft)
      .filter(({ kind, text }) => kind === 'address' && !known.includes(foldText(text)))
      .map(({ text, from }) => object(text, from)),
  ]
}

/** A link, an address or a number that only an order to the assistant gave. */
function obeyedSource(
  draft: string,
  { sources }: DraftFacts,
  trustedSources: readonly GroundSource[],
): Objection[] {
  const whole = foldText(sources.map(({ text }) => text).join('\n'))
  const clean = foldText(trustedSources.map(({ text }) => text).join('\n'))
  if (whole === clean) return []
  return [
    ...foldText(draft).matchAll(
      /https?:\/\/[^\s)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()-]{6,}\d|\d+ ?%/g,
    ),
  ]
    .filter(([found]) => whole.includes(found) && !clean.includes(found))
    .map(
      ([found]): Objection => ({
        guard: 'injection',
        verdict: 'block',
        found,
        where: { from: 0, to: draft.length },
        against: 'only an order hidden in a source says so',
      }),
    )
}

/** The draft without the sentences that were objected to; null when nothing of substance is left. */
function withoutParts(draft: string, objections: readonly Objection[]): string | null {
  const cut = objections.filter(({ verdict }) => verdict === 'repair').map(({ where }) => where)
  const kept = sentencesWithin(draft).filter(
    ({ from }) => !cut.some((where) => from >= where.from && from < where.to),
  )
  const answers = kept.filter(
    ({ text }) => foldText(text).split(' ').length > 4 && !text.trim().endsWith('?'),
  )
  return answers.length === 0 ? null : kept.map(({ text }) => text.trim()).join(' ')
}

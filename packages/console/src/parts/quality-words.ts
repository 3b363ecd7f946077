import type { QualityView } from '@baton/contract'

/** 0.021 is 2.1 %, 0.83 is 83 %; the sign never stands alone on the next line. */
export const percent = (share: number): string =>
  `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}\u00a0%`

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString()} ${number === 1 ? one : many}`

/** Whether wrong answers are under their target, as far as the looked-at ones can tell. */
export function targetWords({ wrongShare, settings }: QualityView): string {
  const target = percent(settings.target)
  if (!wrongShare) return `Whether they keep under ${target} wrong is not known yet.`
  if (wrongShare.high <= settings.target) return `That is under the target of ${target}.`
  if (wrongShare.low > settings.target) return `That is over the target of ${target}.`
  return `Too few were looked at to say whether that is under the target of ${target}.`
}

/** How automatic answers fare, in a sentence that claims no more than what was looked at. */
export function qualitySentence(view: QualityView): string {
  if (view.answered === 0)
    return 'The assistant has answered nothing by itself in the last 28 days.'
  const answered = count(view.answered, 'automatic answer', 'automatic answers')
  const looked = view.wrongShare
    ? `people looked at ${view.audited.toLocaleString()} and found ${view.auditedWrong.toLocaleString()} wrong`
    : 'nobody has looked at one yet'
  return `Of ${answered} in the last 28 days, ${looked}. ${targetWords(view)}`
}

/** A share is never said without how sure it is. */
export const intervalWords = ({ low, high }: { low: number; high: number }): string =>
  `95\u00a0% interval: ${percent(low)} to ${percent(high)}`

export const sureWords = (confidence: number | null): string =>
  confidence === null ? 'no confidence noted' : `${percent(confidence)} sure`

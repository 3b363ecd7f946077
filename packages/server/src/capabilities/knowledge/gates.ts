/** Why something a person wrote is no lesson for others. */
export type KeptOut = 'private' | 'workflow_only' | 'link_only' | 'one_off'

const link = /\bhttps?:\/\/\S+|\bwww\.\S+/gi
const placeholder = /\[(?:name|order|e-mail|phone number|card number|address|[a-z_]{2,20})\]/g
/** What was done here and now, which answers nobody else. */
const deed =
  /\b(?:i(?:'ve| have|'ll| will| am|'m)? (?:just |now |already |gone ahead and )*(?:refund\w*|cancel\w*|chang\w*|updat\w*|forward\w*|escalat\w*|pass\w*|sent|send\w*|check\w*|look\w*|ask\w*|credit\w*|book\w*|rebook\w*|resent|reset|contact\w*|call\w*|open\w*|creat\w*|process\w*|issu\w*|add\w*|remov\w*)|(?:your|the) (?:refund|order|account|booking|ticket|case) (?:has been|was|is now|is being)|ich (?:habe|werde) (?:\S+ ){0,6}(?:weitergeleitet|storniert|geändert|erstattet|gebucht|geprüft|nachsehen|prüfen)|j'ai (?:\S+ ){0,4}(?:transmis|annulé|remboursé|modifié|envoyé)|he (?:\S+ ){0,3}(?:cancelado|reembolsado|cambiado|enviado))\b/i
const once =
  /\b(?:just this once|one[- ]time (?:exception|gesture)|as an exception|only for you|this time only|exceptionally|as a gesture|goodwill gesture|out of goodwill|ausnahmsweise|aus kulanz|einmalig(?:e|er)? ausnahme|exceptionnellement|à titre exceptionnel|por esta vez|excepcionalmente|bij uitzondering)\b/i

const fewestWords = 6
const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

/** The gate that does not let an answer through, or null. Facts of the customer have been taken out of it before. */
export function keptOut(answer: string): KeptOut | null {
  if (once.test(answer)) return 'one_off'
  const withoutLinks = answer.replace(link, ' ')
  if (withoutLinks !== answer && words(withoutLinks) < fewestWords) return 'link_only'
  const sentences = answer.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => words(sentence) > 1)
  const general = sentences.filter((sentence) => !deed.test(sentence))
  const said = general.reduce((sum, sentence) => sum + words(sentence), 0)
  if (general.length < sentences.length && said < fewestWords) return 'workflow_only'
  const masked = answer.match(placeholder)?.length ?? 0
  return masked * 8 > words(answer) ? 'private' : null
}

import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import type { KnownAmount } from './reading.ts'

/** Money that somebody wants to have moved, by the words for it. */
const asksBack = [
  '(refund*|money back|reimburs*|chargeback|charge back|pay back|repay*|payout)',
  '(erstatt*|ruckerstatt*|geld zuruck|zuruckzahl*|zuruckuberweis*|auszahl*)',
  '(rembours*|rendez moi)',
  '(reembols*|devolucion*|devuelv*|devolver*)',
  '(reembols*|estorn*|devoluc*|devolvam)',
  '(terugbeta*|terugstort*|geld terug)',
]
/** The same as a wish: a question about how refunds work means no amount. */
const wishes = [
  '(want|wants|need|like|please|give|get|demand|expect|request*) * (refund*|money back|reimburs*|payout)',
  '(refund|reimburse|repay) (me|my|it|this|that|the)',
  '(mochte|will|bitte|verlange|brauche) * (geld zuruck|erstatt*|ruckerstatt*|zuruckzahl*)',
  '(erstatten|uberweisen) sie (mir|das)',
  '(veux|voudrais|souhaite|demande) * rembours*',
  '(remboursez|rendez) moi',
  '(quiero|quisiera|necesito|exijo|pido) * (reembols*|devolucion*|devuelv*)',
  '(quero|gostaria|preciso|exijo|peco) * (reembols*|estorn*|devoluc*|devolv*)',
  '(wil|graag|eis|verzoek) * (terugbeta*|terugstort*|geld terug)',
]

/** The recorded amount that a message wants moved: the one it names, or the newest when it names none and clearly wishes so. */
export function amountMeant(text: string, amounts: readonly KnownAmount[]): KnownAmount | null {
  if (amounts.length === 0) return null
  const said = plain(text)
  if (!saidIn(said, asksBack)) return null
  const named = amounts.filter(({ name }) => name !== null && isNamed(name, text))
  if (named.length > 0) return largest(named)
  const namesAnother = /\d{3,}/.test(text)
  return !namesAnother && saidIn(said, wishes) ? (amounts[0] ?? null) : null
}

const largest = (amounts: readonly KnownAmount[]): KnownAmount | null =>
  amounts.reduce<KnownAmount | null>(
    (most, each) => (most === null || each.cents > most.cents ? each : most),
    null,
  )

/** "KW-20441" is named by itself and by "20441". */
function isNamed(name: string, text: string): boolean {
  if (text.toLowerCase().includes(name.toLowerCase())) return true
  const digits = /\d{3,}$/.exec(name)?.[0]
  return digits !== undefined && new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text)
}

import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { amountMeant } from './amount-meant.ts'
import { largestAmountIn } from './money.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import { type KnownAmount, type Reading, reaches } from './reading.ts'

/** Words that move money. A price in a question about a product moves none. */
const moves = [
  '(transfer*|refund*|withdraw*|wire|wired|deposit*|reimburs*|payout|repay*|pay back|paid back|invoice*|claim*|compensat*|overpaid|owed|owe|owes|charge*|charged|debit*|payment*|paid|pay|send|sent|move|moved|release|released|credit note|outstanding|loan|mortgage|settle*|missing)',
  '(uberweis*|ruckerstatt*|erstatt*|auszahl*|ausgezahlt|einzahl*|zuruckzahl*|rechnung*|forderung*|bezahlt|zahlung*|abgebucht|gutschrift*|darlehen|kredit*|schaden*)',
  '(virement*|vire|virer|rembours*|retrait*|retirer|depot|facture*|paiement*|paye*|regle*|debite*|preleve*|indemnis*|avoir de|pret)',
  '(transfer*|devol*|reembols*|retir*|ingres*|factura*|pago|pague|pagado|cobr*|abon*|prestamo|indemniz*|cargo)',
  '(transfer*|devolu*|reembols*|saque|sacar|deposit*|fatura*|pagamento*|paguei|pago|cobra*|emprestimo|indeniz*|estorno)',
  '(overmak*|overboek*|terugbeta*|terugstort*|opnemen|storten|factuur|facturen|betaling*|betaald|afgeschreven|lening|schade*|vergoed*)',
]

/** C7: a large amount is to be moved, whatever the customer is worth: one they name, or one that our records know of. */
export function amount(reading: Reading, published: PublishedPolicy): Finding | null {
  if (!reaches(published.policy.amounts, reading)) return null
  const { text, number } = reading.message
  const named = largestAmountIn(text)
  const word = named === null ? null : saidIn(plain(text), moves)
  const known = named === null ? amountMeant(text, reading.customer.amounts ?? []) : null
  return (
    (named !== null && word
      ? large(named, `An amount of ${named / 100} is to be moved ("${word}").`, number, published)
      : null) ??
    (known &&
      large(known.cents, `${known.what} of ${known.cents / 100} is meant.`, number, published))
  )
}

/** What the assistant wants to do, or a tool reports, moves a large amount: found while it thinks. */
export function amountOfAction(
  reading: Reading,
  { cents, what }: Pick<KnownAmount, 'cents' | 'what'>,
  published: PublishedPolicy,
): Finding | null {
  if (!reaches(published.policy.amounts, reading)) return null
  return large(cents, `${what}: ${cents / 100} is to be moved.`, reading.message.number, published)
}

function large(
  cents: number,
  summary: string,
  message: number,
  { version, policy: { amounts: settings } }: PublishedPolicy,
): Finding | null {
  if (cents < settings.minimumCents) return null
  return {
    trigger: 'amount',
    mode: settings.mode,
    action: settings.action,
    policyVersion: version,
    evidence: {
      summary,
      messages: [message],
      measured: { amountCents: cents },
      threshold: { amountCents: settings.minimumCents },
    },
  }
}

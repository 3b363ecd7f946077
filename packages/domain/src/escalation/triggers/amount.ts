import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { largestAmountIn } from './money.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import { type Reading, reaches } from './reading.ts'

/** Words that move money. A price in a question about a product moves none. */
const moves = [
  '(transfer*|refund*|withdraw*|wire|wired|deposit*|reimburs*|payout|repay*|pay back|paid back|invoice*|claim*|compensat*|overpaid|owed|owe|owes|charge*|charged|debit*|payment*|paid|pay|send|sent|move|moved|release|released|credit note|outstanding|loan|mortgage|settle*|missing)',
  '(uberweis*|ruckerstatt*|erstatt*|auszahl*|ausgezahlt|einzahl*|zuruckzahl*|rechnung*|forderung*|bezahlt|zahlung*|abgebucht|gutschrift*|darlehen|kredit*|schaden*)',
  '(virement*|vire|virer|rembours*|retrait*|retirer|depot|facture*|paiement*|paye*|regle*|debite*|preleve*|indemnis*|avoir de|pret)',
  '(transfer*|devol*|reembols*|retir*|ingres*|factura*|pago|pague|pagado|cobr*|abon*|prestamo|indemniz*|cargo)',
  '(transfer*|devolu*|reembols*|saque|sacar|deposit*|fatura*|pagamento*|paguei|pago|cobra*|emprestimo|indeniz*|estorno)',
  '(overmak*|overboek*|terugbeta*|terugstort*|opnemen|storten|factuur|facturen|betaling*|betaald|afgeschreven|lening|schade*|vergoed*)',
]

/** C7: a large amount is to be moved, whatever the customer is worth. */
export function amount(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { amounts: settings } = policy
  if (!reaches(settings, reading)) return null
  const cents = largestAmountIn(reading.message.text)
  if (cents === null || cents < settings.minimumCents) return null
  const word = saidIn(plain(reading.message.text), moves)
  if (!word) return null
  return {
    trigger: 'amount',
    mode: settings.mode,
    action: settings.action,
    policyVersion: version,
    evidence: {
      summary: `An amount of ${cents / 100} is to be moved ("${word}").`,
      messages: [reading.message.number],
      measured: { amountCents: cents },
      threshold: { amountCents: settings.minimumCents },
    },
  }
}

import type { Objection } from '../verdict.ts'
import { saysNo } from './concepts.ts'
import { sharedCount, stemsIn } from './stems.ts'

type Part = { text: string; folded: string; from: number }
type Payer = 'company' | 'customer'

const pays =
  '(?:(?:will |do |always )?(?:pay|pays|cover|covers|bear|bears|take care of|reimburse)|zahl\\w*|bezahl\\w*|tragt|tragen|ubernehm\\w*|ubernimmt|pa(?:ie|ye|yons|yez|ient)|pren(?:ons|d|ez) (?:\\w+ )?en charge|suppor\\w+|pag(?:a|amos|an|as|ue|uen|o)|asum\\w+|corre con|arcam?\\w*|suport\\w+|betaal\\w*|betalen|dragen|draagt|vergoed\\w*)'
const charges =
  '(?:postage|shipping|costs?|fees?|charges?|delivery|return|taxes|duties|\\w*kosten|\\w*gebuhr\\w*|\\w*porto|frais|port|gastos|portes|costes|costos|envio|taxas|custos|frete|despesas|impuestos)'
const company =
  '(?:we|the shop|the seller|the company|the store|our side|wir|nous|on|nosotros|nos|wij|we)'
const customer =
  '(?:you|(?:the |der |die |le |la |el |o |de )?(?:buyer|customer|sender|client|cliente|comprador|kunde\\w*|kaufer\\w*|acheteur|klant|koper|guest|tenant|member|recipient)s?|sie|vous|usted|voce|u)'
const payers: [Payer, RegExp][] = [
  [
    'company',
    new RegExp(
      `\\b${company} ${pays}\\b[^.!?]{0,40}\\b${charges}\\b|\\bon us\\b|\\bauf unsere kosten\\b|\\ba notre charge\\b|\\ba nuestro cargo\\b|\\bpor nossa conta\\b|\\bvoor onze rekening\\b|\\bat our (?:expense|cost)\\b|\\b(?:pagamos|asumimos|suportamos|arcamos)\\b[^.!?]{0,30}\\b${charges}\\b|\\b(?:ubernehmen|zahlen|tragen) wir\\b`,
    ),
  ],
  [
    'customer',
    new RegExp(
      `\\b${customer} (?:\\w+ ){0,2}?${pays}\\b|\\b${charges}\\b[^.!?]{0,20}\\b(?:paid|borne|covered) by (?:the )?(?:buyer|customer|sender|you)|\\bat (?:the (?:buyer|customer)'?s?|your) (?:own )?(?:expense|cost)|\\b(?:zu lasten|auf kosten) de[sr] (?:kund\\w+|kaufer\\w*)|\\ba (?:la |votre )?charge (?:du|de l')|\\ba cargo del? |\\bpor conta do|\\bvoor rekening van`,
    ),
  ],
]
const payerIn = (folded: string): Payer | undefined =>
  payers.find(([, pattern]) => pattern.test(folded))?.[0]

/** "We pay the postage" where the rules say that the buyer does: the one who pays is a fact like an amount. */
export function otherPayer(part: Part, sentences: readonly string[]): Objection[] {
  const payer = payerIn(part.folded)
  if (payer !== 'company' || saysNo(part.folded) || part.text.trim().endsWith('?')) return []
  const stems = stemsIn(part.folded)
  const rules = sentences.filter((sentence) => sharedCount(stems, stemsIn(sentence)) > 0)
  const against = rules.find((sentence) => payerIn(sentence) === 'customer')
  return against && !rules.some((sentence) => payerIn(sentence) === 'company')
    ? [
        {
          guard: 'grounding',
          verdict: 'hold',
          found: part.text.trim(),
          where: { from: part.from, to: part.from + part.text.length },
          against: `a source says who pays: ${against.slice(0, 160)}`,
        },
      ]
    : []
}

import type { Objection } from '../verdict.ts'

type Part = { text: string; folded: string; from: number }

const nothing =
  /\b(?:(?:costs?|cost you|pay|paying|charged?|owe) (?:\w+ )?nothing|nothing (?:to pay|more to pay|will be charged)|(?:don't|do not|won't|will not|needn't|needn't) (?:have to |need to )?(?:pay|be charged|cost)|(?:without|no) (?:any |extra |additional |further |cancellation )*(?:costs?|charges?|fees?|shipping)|(?:kostet|kosten|zahlen|bezahlen) (?:\w+ ){0,3}nichts|nichts (?:zu )?(?:zahlen|bezahlen)|ohne (?:\w+ )?(?:kosten|gebuhr\w*|aufpreis)|keine (?:\w+ )?(?:kosten|gebuhr\w*)|sans (?:aucuns? |le moindre )?frais|aucuns? frais|rien a payer|ne (?:coute|payez|paierez) rien|sin (?:ningun |coste|costo|cargo|gastos|recargo)\w*|no (?:cuesta|paga|pagara|tiene que pagar) (?:nada)?|sem (?:nenhum |qualquer )?(?:custos?|taxas?|encargos|despesas)|nao (?:paga|custa|pagara|tem de pagar) (?:nada)?|zonder (?:extra |enige )?(?:kosten|toeslag)|geen (?:extra )?kosten|(?:hoeft|betaalt|kost) (?:\w+ ){0,2}niets|niets te betalen|free (?!(?:form|text|plan|version|tier|of|to|up|from|time|space|and|or|range)\b)\w+|for free|is free|are free|kostenlos\w*|kostenfrei\w*|gratis|gratuit\w*|complimentary)\b/
const untold =
  /\b(?:feel|be|am|are you|gluten|sugar|lactose|toll|hands|carefree|duty)[ -]free\b|\bnot? (?:be )?(?:for )?free\b|\bnicht (?:kostenlos|kostenfrei|gratis)|\bpas gratuit|\bno es gratis|\bnao e gratis|\bniet gratis/

/** "You pay nothing", by whatever words, is a promise that the company must have made. */
export function costsNothing(part: Part, company: readonly string[]): Objection[] {
  const said = nothing.exec(part.folded)?.[0]
  if (!said || untold.test(part.folded)) return []
  const isKnown = company.some(
    (sentence) =>
      nothing.test(sentence) ||
      /\b(?:included|inklusive|inbegriffen|compris\w*|incluid\w+|inclus\w+|inbegrepen)\b|(?<![\d.,])0(?:[.,]00)? ?(?:€|eur|usd|\$|£)|(?:fee|cost|price|shipping|postage)\w*: ?0\b/.test(
        sentence,
      ),
  )
  return isKnown
    ? []
    : [
        {
          guard: 'promise',
          verdict: 'hold',
          found: said,
          where: { from: part.from, to: part.from + part.text.length },
          against: 'no source says that this costs nothing',
        },
      ]
}

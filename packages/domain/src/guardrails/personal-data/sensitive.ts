import { isBsn, isCardNumber, isCpf, isIban, isNir, isSpanishId } from './checksums.ts'
import { type Datum, dataIn, withoutOverlaps } from './datum.ts'
import { secretsIn } from './secrets.ts'

/** Kinds nobody may repeat, not even to their owner. */
export type SensitiveKind = 'card' | 'card_check' | 'iban' | 'national_id' | 'secret' | 'key'

/** Data that must be masked wherever it stands: cards, accounts, national ids, passwords, keys. */
export function sensitiveIn(text: string): Datum[] {
  return withoutOverlaps([
    ...ibansIn(text),
    ...secretsIn(text),
    ...dataIn(text, 'card', card, isCardNumber),
    ...dataIn(text, 'card_check', cardCheck),
    ...nationalIdsIn(text),
  ])
}

const card = /(?<![\d\p{L}.,/-]|\d[ ])\d(?:[ \u00A0.-]{0,2}\d){12,18}(?![\d\p{L}])/gu
const iban =
  /(?<![\p{L}\d])(?:(?:A[DELTZ]|B[AEGHRY]|C[HRYZ]|D[EK]|E[ES]|F[IR]|G[BEIR]|H[RU]|I[ELST]|L[ITUV]|M[CDEKT]|N[LO]|P[LT]|R[OS]|S[AEIKM]|T[NR]|UA)\d{2}(?:[ \u00A0-]?[A-Z0-9]){11,30}|[a-z]{2}\d{2}[a-z0-9]{11,30})(?![\p{L}\d])/gu
const cardCheck =
  /(?<!\p{L})(?:cvv2?|cvc2?|cid|csc|security code|prüfziffer|kartenprüfnummer|cryptogramme|código de segurança|código de seguridad|beveiligingscode)(?:\s*(?:is|ist|est|es|é|:|=|#|number|nummer|code))*\s*(?<datum>\d{3,4})(?!\d)/giu

const ssn = /(?<![\d-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g
const ssnNamed =
  /(?:\bssn\b|social security(?: number| no\.?)?|\bsocial\b)(?:\s*(?:is|:|=|#|number))*\s*(?<datum>\d{9}|\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/gi
const nino =
  /(?<![\p{L}\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu
const spanish =
  /(?<![\p{L}\d-])(?:[XYZ][ .-]?\d{7}|\d{2}\.?\d{3}\.?\d{3}|\d{8})[ .-]?[A-Z](?![\p{L}\d])/giu
const cpf = /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|(?<=\bcpf\D{0,12})\d{11}(?!\d)/gi
const nir = /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/g
const bsn = /(?:bsn|burgerservicenummer)\D{0,12}(?<datum>\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?!\d)/gi
const named =
  /(?<!\p{L})(?:passport(?: (?:number|no\.?))?|reisepass(?:nummer)?|passeport|pasaporte|passaporte|paspoort(?:nummer)?|personalausweis(?:nummer)?|ausweisnummer|steuer-?id(?:entifikationsnummer)?|steuernummer|national insurance(?: number)?|driver'?s? licen[cs]e(?: number| no\.?)?|número de contribuinte|cartão de cidadão|id card number)(?:\s*(?:is|ist|est|es|é|lautet|nummer|number|número|numéro|no|nr|n°|:|=|#|\.))*\s*(?<datum>(?=[A-Z0-9]*\d{2})[A-Z0-9]{6,14}|\d{2,}(?:[ ./-]\d{2,}){1,5})(?![\p{L}\d])/giu

/** The words after an account number look like a part of it: the longest beginning that passes the check is the number. */
const ibansIn = (text: string): Datum[] =>
  [...text.matchAll(iban)].flatMap(({ 0: found, index }) => {
    for (let length = found.length; length >= 15; length--) {
      const part = found.slice(0, length)
      if (/[a-z0-9]$/i.test(part) && isIban(part))
        return [{ kind: 'iban', text: part, from: index, to: index + length }]
    }
    return []
  })

const nationalIdsIn = (text: string): Datum[] => [
  ...dataIn(text, 'national_id', ssn),
  ...dataIn(text, 'national_id', ssnNamed),
  ...dataIn(text, 'national_id', nino),
  ...dataIn(text, 'national_id', spanish, isSpanishId),
  ...dataIn(text, 'national_id', cpf, isCpf),
  ...dataIn(text, 'national_id', nir, isNir),
  ...dataIn(text, 'national_id', bsn, isBsn),
  ...dataIn(text, 'national_id', named),
]

import { type Datum, dataIn, withoutOverlaps } from './datum.ts'
import { sensitiveIn } from './sensitive.ts'

/** How and where somebody can be reached. Harmless when it is the customer's own or a source's. */
export function contactsIn(text: string): Datum[] {
  const sensitive = sensitiveIn(text)
  const found = withoutOverlaps([
    ...sensitive,
    ...dataIn(text, 'email', email),
    ...dataIn(text, 'ip', ip),
    ...dataIn(text, 'address', streets),
    ...dataIn(text, 'address', streetsAfterNumber),
    ...dataIn(text, 'phone', phone, isPhone),
  ])
  return found.filter((datum) => !sensitive.includes(datum))
}

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,5}\.\p{L}{2,20}/gu
const ip = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g

const phone =
  /(?<![\p{L}\d.,/:#-])(?:\+|00|\()?\d(?:[ \u00A0()./-]{0,2}\d){6,15}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\d\p{L}]|[.,:]\d|-\p{L})/giu

/** Numbers of orders and parcels stand in one piece; telephone numbers begin like one, or are grouped like one. */
function isPhone(found: string): boolean {
  const digits = found.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(found)) return false
  if (/^(?:\+|00|\()/.test(found)) return true
  const groups = found.split(/[^\d]+/).filter(Boolean)
  if (groups.length === 1) return /^0\d{8,10}$/.test(found)
  if (groups.every((group) => group.length === 4)) return false
  return digits.length >= 8 && groups.length >= 3
    ? groups.slice(1).every((group) => group.length >= 2)
    : /^0/.test(found) && digits.length >= 8
}

const capital = "\\p{Lu}[\\p{L}'.-]*"
const after = `(?:${capital}|de|du|des|la|le|les|del|los|las|da|do|dos|das|van|der|den|d'|l'|of|the)`

/** "12 Quay Street", "17 quai Perrache". */
const streetsAfterNumber = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,5} ?[a-z]?,? (?:(?:bis |ter )?(?:rue|avenue|quai|boulevard|place|chemin|allée|impasse|route|cours) ${after}(?:\\s${after}){0,4}|(?:${capital}\\s){0,3}${capital} (?:Street|Road|Avenue|Lane|Drive|Boulevard|Way|Court|Square|Place|Crescent|Terrace|Close|Quay|Row|Hill|Park|Parade|Highway|Parkway|Circle|Trail|St|Rd|Ave|Ln|Dr|Blvd|Ct|Sq|Pkwy|Hwy)\\b\\.?)`,
  'gu',
)
/** "Hauptstr. 5", "Lindelaan 8", "Calle Mayor 12", "Rua das Flores, 30". */
const streets = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}\\p{L}*(?:straße|strasse|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|dijk|steeg|dreef|singel)|(?:Calle|C/|Avenida|Avda\\.?|Plaza|Paseo|Camino|Rua|Av\\.|Travessa|Praça|Alameda|Via|Viale|Rue|Avenue|Quai|Boulevard)(?:\\s${after}){1,5}),?\\s\\d{1,4}(?:\\s?[a-zA-Z](?!\\p{L}))?`,
  'gu',
)

import { inspectSource, sensitiveIn } from '@baton/domain'

/**
 * What must not enter knowledge that others read: addresses, numbers of people, cards and orders. Every repetition has a
 * bound: without one a customer's long line of letters would be read again from each of its letters.
 */
const patterns: [RegExp, string][] = [
  [/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,200}/g, '[e-mail]'],
  [/\b(?:\d[ -]?){13,19}\b/g, '[card number]'],
  [/(?<!\w)\+?\d[\d ()/-]{7,60}\d/g, '[phone number]'],
  [/#\d{3,}\b/g, '[order]'],
  [
    /\b(?:order|booking|reference|ticket|case|invoice|bestellung|auftrag|rechnung|commande|facture|pedido|factura|ordine|bestelling)(?: (?:number|no\.?|nr\.?|id|nummer|numéro|número))?[ :#]{1,3}(?=[A-Z0-9-]{0,10}\d)[A-Z0-9][A-Z0-9-]{3,24}\b/gi,
    '[order]',
  ],
  // Alone, without the word for it: AB-12345. Fewer digits may be the model of a thing.
  [/\b[A-Z]{1,4}-\d{5,12}\b/g, '[order]'],
  [
    /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]{1,30} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|close|way|place|square)\b\.?/giu,
    '[address]',
  ],
  [
    /\b\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|laan|straat|plein) \d{1,5}[a-z]?\b/gu,
    '[address]',
  ],
  [
    /\b(?:rue|avenue|boulevard|calle|avenida|plaza|via|viale|piazza|rua) (?:\p{L}[\p{L}'.-]{0,30} ){1,4}\d{1,5}\b|\b\d{1,5},? (?:rue|avenue|boulevard) (?:\p{L}[\p{L}'.-]{0,30} ?){1,4}/giu,
    '[address]',
  ],
]

/** The text with private facts replaced by what they are. A first net; people review what is taught as well. */
export function withoutPrivateFacts(text: string): string {
  const withoutSecrets = sensitiveIn(text)
    .filter(({ kind }) => kind !== 'card')
    .toSorted((one, other) => other.from - one.from)
    .reduce((rest, { kind, from, to }) => `${rest.slice(0, from)}[${kind}]${rest.slice(to)}`, text)
  return patterns.reduce((clean, [pattern, name]) => clean.replace(pattern, name), withoutSecrets)
}

/**
 * What a customer wrote, without the orders to the assistant that it holds: it becomes a title, and other customers would
 * be offered that.
 */
export const withoutInstructions = (asked: string): string =>
  inspectSource(asked, 'article').text.trim()

/** What we know of the customer a lesson comes from. */
export type KnownFacts = { customerName: string; orders: readonly string[] }

/** The text without this customer's name and orders, and without what looks private at all. */
export function withoutFactsOf({ customerName, orders }: KnownFacts, text: string): string {
  const names = [customerName, ...customerName.split(/\s+/)].filter((name) => name.length > 2)
  const withoutNames = names.reduce((rest, name) => replaced(rest, name, '[name]'), text)
  const withoutOrders = orders.reduce(
    (rest, order) => replaced(rest, order, '[order]'),
    withoutNames,
  )
  return withoutPrivateFacts(withoutOrders)
}

/** Whole words only, in any case: "Will" must not empty every "will" of a text, so names keep their capital. */
function replaced(text: string, word: string, by: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), by)
}

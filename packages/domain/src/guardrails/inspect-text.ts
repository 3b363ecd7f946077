import { foldText } from './fold-text.ts'
import { type Ear, heardIn } from './injection/hear-orders.ts'
import {
  type InjectionScore,
  isAttack,
  longestLook,
  narrowed,
  scoreInjection,
} from './injection/score-injection.ts'
import type { Surface } from './injection/sign.ts'
import { contactsIn } from './personal-data/contacts.ts'
import type { Datum } from './personal-data/datum.ts'
import { masksIn, withMasks } from './personal-data/mask.ts'
import { sensitiveIn } from './personal-data/sensitive.ts'
import { type Inspection, type Objection, strongestVerdict } from './verdict.ts'

/** What a customer wrote: masked where it holds what must not be kept, flagged where it gives the assistant orders. */
export function inspectMessage(
  text: string,
  redact: readonly Datum['kind'][],
  ear?: Ear,
): Inspection {
  const data = sensitiveIn(text).filter(({ kind }) => redact.includes(kind))
  const objections = [
    ...dataObjections([...data, ...masksIn(text)]),
    ...orders(text, 'customer_message', ear),
  ]
  return { verdict: strongestVerdict(objections), text: withMasks(text, data), objections }
}

/**
 * What an article or a tool says: orders to the assistant are taken out, secrets and other people's data masked.
 * `own` are texts about this customer, whose data may be named.
 */
export function inspectSource(
  text: string,
  surface: Exclude<Surface, 'customer_message'>,
  own: readonly string[] = [],
  ear?: Ear,
): Inspection {
  const known = foldText(own.join('\n'))
  const plain = known.replace(/[^a-z0-9]/g, '')
  const isOwn = ({ text: found }: Datum): boolean =>
    plain.includes(foldText(found).replace(/[^a-z0-9]/g, ''))
  const foreign =
    known === '' || surface === 'article'
      ? []
      : contactsIn(text).filter(
          (datum) => datum.kind !== 'ip' && !isOwn(datum) && !isCompanys(datum, text),
        )
  const data = [
    ...sensitiveIn(text).filter((datum) => datum.kind !== 'iban' || surface === 'tool_output'),
    ...foreign,
  ]
  const clean = neutralised(withMasks(text, data), surface, ear)
  const objections = [...dataObjections(data), ...clean.objections]
  return { verdict: strongestVerdict(objections), text: clean.text, objections }
}

/** Addresses of desks belong to nobody. */
const isCompanys = ({ kind, text }: Datum, whole: string): boolean =>
  (kind === 'email' &&
    /^(?:support|help|info|service|contact|hello|billing|sales|noreply|no-reply|kundenservice|orders|care|team|office)\b/i.test(
      text,
    )) ||
  (kind !== 'email' &&
    /\b(?:hotline|call us|our|unser|notre|nuestr|nosso|onze|carrier|depot|warehouse|store|branch)\b/i.test(
      whole,
    ))

const dataObjections = (data: readonly Datum[]): Objection[] =>
  data.map(({ kind, from, to }) => ({
    guard: 'personal_data',
    verdict: 'redact',
    found: kind,
    where: { from, to },
    against: 'must not be kept or shown',
  }))

function orders(text: string, surface: Surface, ear?: Ear): Objection[] {
  const first = scoreInjection(text, surface)
  const isLong = surface === 'customer_message' && text.length > longestLook
  const end = isLong ? endOf(text, surface) : first
  const read = isAttack(first) ? first : end
  const found = ear ? heardIn(text, read, surface, ear) : read
  if (!isAttack(found)) return []
  const isHidden = found.signs.some((sign) => sign.startsWith('hidden in'))
  const isRead = found === read && !isHidden
  const { from, to, signs, score } = isRead ? narrowed(text, found, surface) : found
  return [
    {
      guard: 'injection',
      verdict: 'block',
      found: signs.join('; '),
      where: { from, to },
      against: `orders in a text are never obeyed (score ${score})`,
    },
  ]
}

/** The last piece of a long text, with its places in the whole. */
function endOf(text: string, surface: Surface): InjectionScore {
  const start = text.length - longestLook
  const found = scoreInjection(text.slice(start), surface)
  return { ...found, from: found.from + start, to: found.to + start }
}

/** A text without the parts that give the assistant orders; long ones piece by piece, so that the end is read too. */
export function neutralised(
  text: string,
  surface: Exclude<Surface, 'customer_message'>,
  ear?: Ear,
): { text: string; objections: Objection[] } {
  const objections: Objection[] = []
  let clean = ''
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from)
    const piece = withoutOrders(text.slice(from, to), surface, ear)
    for (const each of piece.objections)
      objections.push({
        ...each,
        where: { from: from + each.where.from, to: from + each.where.to },
      })
    clean += piece.text
    from = to
  }
  return { text: clean, objections }
}

/** A piece ends where a line does, so that no order falls between two. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= longestLook) return text.length
  const line = text.lastIndexOf('\n', from + longestLook)
  return line > from + longestLook / 2 ? line : from + longestLook
}

/** Looked at again until no order is left, or nothing is: a text with many of them is no source. */
function withoutOrders(
  text: string,
  surface: Exclude<Surface, 'customer_message'>,
  ear?: Ear,
): { text: string; objections: Objection[] } {
  const objections: Objection[] = []
  let rest = text
  for (let round = 0; round < 8; round++) {
    const [found] = orders(rest, surface, ear)
    if (!found) return { text: rest, objections }
    objections.push(found)
    rest = rest.slice(0, found.where.from).trimEnd() + rest.slice(found.where.to)
  }
  return { text: '', objections }
}

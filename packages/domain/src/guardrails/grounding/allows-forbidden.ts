import type { Objection } from '../verdict.ts'
import { isConditional, releases, saysNo, saysYes } from './concepts.ts'
import { sharedCount, stemsIn } from './stems.ts'

type Part = { text: string; folded: string; from: number }

const forbids =
  /\b(?:(?:not|never|no longer) (?:\w+ ){0,2}?(?:allowed|permitted|possible|suitable|available|safe|accepted|covered|included|compatible|intended|eligible)|(?:not|non)[ -][\w-]+(?:-safe|-proof|able|ible)|may not|must not|cannot be|can't be|(?:is|are) (?:\w+ )?(?:prohibited|forbidden|excluded|banned|ineligible)|nicht (?:\w+ ){0,2}?(?:erlaubt|gestattet|moglich|geeignet|zulassig|\w+fest|\w+bar|enthalten|gedeckt)|(?:queda\w*|esta\w*|son|es|sao|e|is|are|zijn|sont|est|sind|ist) (?:\w+ )?(?:exclu\w+|uitgesloten|uitgezonderd|ausgenommen)|verboten|untersagt|ausgeschlossen|(?:n'est|ne sont|ne peu\w+|n'est pas) (?:\w+ ){0,2}?(?:autorise\w*|possible\w*|admis\w*|compatible\w*|couvert\w*|inclus\w*|etre)|interdit\w*|no (?:se (?:permit\w+|admit\w+|pued\w+|acept\w+)|esta\w* (?:permitid\w+|incluid\w+|cubiert\w+)|es (?:posible|apto|compatible)|son apt\w+)|prohibid\w+|nao (?:sao |e |esta\w* )?(?:permitid\w+|possivel|aceit\w+|admitid\w+|incluid\w+|compativ\w+|cobert\w+|pode\w*)|proibid\w+|niet (?:\w+ ){0,2}?(?:toegestaan|mogelijk|geschikt|inbegrepen|gedekt|toegelaten|bestand)|verboden|(?:only|nur|solo|uniquement|apenas|alleen) (?:\w+ ){0,2}?(?:by hand|hand wash|von hand|a la main|a mano|met de hand))\b/
const fine =
  /\b(?:(?:is|are|it's|that's|they're) (?:\w+ )?(?:fine|ok|okay|no problem|allowed|possible|safe|suitable|covered|included)|(?:can|may) (?:\w+ ){0,3}?(?:go|be|use|take|bring|wash|put|return|cancel|change|get|have|wear|fly|enter|pay|leave|keep)|works? (?:\w+ )?fine|kein problem|problemlos|sans (?:probleme|souci)|sin problema\w*|sem problema\w*|geen probleem)\b/

const opensWithYes =
  /^(?:yes|yeah|sure|of course|absolutely|certainly|ja|naturlich|selbstverstandlich|oui|bien sur|si|claro|por supuesto|sim|com certeza|jazeker|zeker)\b/

/** "Yes, that can go in the dishwasher": said yes to what a sentence of the company's about the same thing forbids. */
export function allowsForbidden(part: Part, company: readonly string[]): Objection[] {
  const { folded, text, from } = part
  const isAllowed = (saysYes(folded) || fine.test(folded)) && !releases(folded)
  if (
    !isAllowed ||
    saysNo(folded) ||
    isConditional(folded.replace(opensWithYes, '')) ||
    text.trim().endsWith('?')
  )
    return []
  const stems = stemsIn(folded)
  const likeness = (sentence: string): number => sharedCount(stems, stemsIn(sentence))
  // A long statement shares a word with many a sentence; one that opens with yes answers the very thing.
  const share = opensWithYes.test(folded) ? 0.25 : 0.34
  const forbidding = company.filter(
    (sentence) =>
      forbids.test(sentence) && likeness(sentence) >= share * stems.size && likeness(sentence) > 0,
  )
  const against = forbidding.toSorted((one, other) => likeness(other) - likeness(one))[0]
  if (!against) return []
  const allowing = company.filter(
    (sentence) =>
      !forbids.test(sentence) &&
      !saysNo(sentence) &&
      (likeness(sentence) > 1 || saysYes(sentence) || fine.test(sentence)),
  )
  // The same thing with a yes of its own: the sentence that shares more words decides.
  const supported = Math.max(0, ...allowing.filter(saysSomethingOf(stems, against)).map(likeness))
  const allowed = new Set(allowing.flatMap((sentence) => [...stemsIn(sentence)]))
  const isNamedThereOnly = [...stemsIn(against)].some(
    (stem) => stems.has(stem) && !allowed.has(stem),
  )
  return likeness(against) > supported || (isNamedThereOnly && supported < 3)
    ? [
        {
          guard: 'grounding',
          verdict: 'hold',
          found: text.trim(),
          where: { from, to: from + text.length },
          against: `a source forbids it: ${against.slice(0, 160)}`,
        },
      ]
    : []
}

/** A sentence that merely names the thing, as a heading does, supports nothing. */
const saysSomethingOf =
  (stems: ReadonlySet<string>, against: string) =>
  (sentence: string): boolean => {
    const forbidden = stemsIn(against)
    return [...stemsIn(sentence)].some((stem) => stems.has(stem) && !forbidden.has(stem))
  }

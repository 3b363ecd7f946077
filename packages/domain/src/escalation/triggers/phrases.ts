import { mayStandIn } from './phrase-index.ts'
import { plain } from './plain.ts'
import { expression, nearOf, type PhraseList, prepare } from './prepare-phrases.ts'

/** So many answers are kept for a list: a replay asks each twice, and a loop asks the same again with every message. */
const mostHeard = 500

/** The customer's own words in which one of the phrases is said, or null; what `unless` names is not looked at. */
export function saidIn(
  plainText: string,
  phrases: readonly string[],
  unless: readonly string[] = [],
): string | null {
  const { heard } = prepare(phrases)
  const key = `${unless.length}${plainText}`
  const known = heard.get(key)
  if (known !== undefined) return known
  const said = listen(plainText, phrases, unless)
  if (heard.size >= mostHeard) heard.clear()
  if (plainText.length < 1_000) heard.set(key, said)
  return said
}

function listen(
  plainText: string,
  phrases: readonly string[],
  unless: readonly string[],
): string | null {
  const looked = unless.length === 0 ? plainText : withoutHarmless(plainText, unless)
  const { single, near } = prepare(phrases)
  return firstOf(looked, single) ?? nearIn(looked, near)
}

function withoutHarmless(plainText: string, unless: readonly string[]): string {
  const list = prepare(unless)
  const { phrases, index } = list.single
  if (phrases.length === 0 || mayStandIn(plainText, index).length === 0) return plainText
  list.together ??= expression(phrases)
  return plainText.replace(list.together, '_ ')
}

/** What stands first in the text; of two that begin at the same word, the one that stands first in the list. */
function firstOf(text: string, { phrases, index, made }: PhraseList['single']): string | null {
  let first: RegExpExecArray | null = null
  for (const place of mayStandIn(text, index)) {
    made[place] ??= expression([phrases[place] ?? ''])
    const found = find(text, made[place])
    if (found && (!first || found.index < first.index)) first = found
  }
  return first?.[0].trim() ?? null
}

function find(text: string, wanted: RegExp): RegExpExecArray | null {
  wanted.lastIndex = 0
  return wanted.exec(text)
}

function nearIn(text: string, { phrases, index, made }: PhraseList['near']): string | null {
  for (const place of mayStandIn(text, index)) {
    made[place] ??= nearOf(phrases[place] ?? '')
    const { pieces, inMessage } = made[place]
    for (const sentence of inMessage ? [text] : text.split('|')) {
      const said = pieces.map((piece) => find(sentence, piece)?.[0].trim())
      if (said.every((words) => words !== undefined)) return said.join(' … ')
    }
  }
  return null
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => saidIn(words, [phrase]) !== null) ?? null
}

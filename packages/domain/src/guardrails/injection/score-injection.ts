import { foldText, sentencesWithin } from '../fold-text.ts'
import { hiddenIn, type Layer, unravelled, withoutDigitsInWords } from './hidden-text.ts'
import { meanings } from './meanings.ts'
import { attackFrom, type Sign, type Surface } from './sign.ts'
import { englishSigns } from './signs-english.ts'
import { formSigns } from './signs-of-form.ts'
import { intentSigns } from './signs-of-intent.ts'
import { meaningSigns } from './signs-of-meaning.ts'
import { otherTongueSigns } from './signs-other-tongues.ts'
import { machineSigns } from './signs-to-machines.ts'

const signs: Sign[] = [
  ...intentSigns,
  ...englishSigns,
  ...machineSigns,
  ...formSigns,
  ...meaningSigns,
  ...otherTongueSigns,
]

/** How much a text tries to give the assistant orders, and by which signs; from `attackFrom` on it is an attack. */
export type InjectionScore = { score: number; signs: string[]; from: number; to: number }

/** Characters looked at in one go: patterns cost time. Longer sources are read in pieces. */
export const longestLook = 8_000

/** Scores a text, and what is hidden in it: the worst three sentences in a row decide, so that length alone adds nothing. */
export function scoreInjection(text: string, surface: Surface): InjectionScore {
  const shown = text.slice(0, longestLook)
  const open = worstIn(shown, surface)
  const hidden = hiddenIn(shown).map((layer) => {
    const found = worstIn(layer.text, surface)
    const extra = found.score > 0 ? 1.5 : isUnseenOrder(layer, surface) ? attackFrom : 0
    return {
      ...found,
      score: found.score + extra,
      signs: [...found.signs, `hidden in ${layer.how}`],
      from: layer.from,
      to: layer.to,
    }
  })
  return [open, ...hidden].reduce((worst, each) => (each.score > worst.score ? each : worst))
}

/** Text that people cannot see and that orders something has no honest reason to be there. */
const isUnseenOrder = ({ how, text }: Layer, surface: Surface): boolean =>
  surface !== 'customer_message' && how === 'a hidden element' && unseenOrder.test(foldText(text))

const unseenOrder = new RegExp(
  `(?:^|[.!?:,] ?|\\b(?:and|et|und|y|e|en|ne|no|nao|nunca|never|always|immer|toujours|siempre|sempre|altijd) )(?:please |bitte )?${meanings.order}\\b`,
)

export const isAttack = ({ score }: InjectionScore): boolean => score >= attackFrom

/** Up to here every sign is looked for in every window; in a longer text only those that it shows somewhere. */
const shortLook = 1_200

function worstIn(text: string, surface: Surface): InjectionScore {
  const sentences = sentencesWithin(text)
  const present = text.length > shortLook ? shownAnywhere(text, surface) : signs
  const windows = sentences.map(({ from }, index) => {
    const last = sentences[Math.min(index + 2, sentences.length - 1)]
    return { from, to: last ? last.from + last.text.length : from }
  })
  const none: InjectionScore = { score: 0, signs: [], from: 0, to: 0 }
  if (present.length === 0) return none
  return windows.reduce<InjectionScore>((worst, { from, to }) => {
    const found = scoreOf(text.slice(from, to), surface, present)
    return found.score > worst.score ? { ...found, from, to } : worst
  }, none)
}

/** The fewest sentences of a window that are an attack by themselves: what stands beside them may stay. */
export function narrowed(text: string, found: InjectionScore, surface: Surface): InjectionScore {
  const inside = sentencesWithin(text.slice(found.from, found.to))
  for (let length = 1; length < inside.length; length++)
    for (let first = 0; first + length <= inside.length; first++) {
      const from = found.from + (inside[first]?.from ?? 0)
      const last = inside[first + length - 1]
      const to = found.from + (last ? last.from + last.text.length : 0)
      const part = scoreOf(text.slice(from, to), surface)
      if (part.score >= attackFrom) return { ...part, from, to }
    }
  return found
}

const weightOf = (sign: Sign, surface: Surface): number =>
  surface === 'customer_message' ? sign.customer : sign.source

const readingsOf = (text: string): string[] => {
  const folded = foldText(unravelled(text))
  return [...new Set([folded, withoutDigitsInWords(folded)])]
}

/** What no part of a text shows, no window of it does: one look at the whole spares hundreds. */
function shownAnywhere(text: string, surface: Surface): Sign[] {
  const readings = readingsOf(text)
  return signs.filter(
    (sign) => weightOf(sign, surface) > 0 && readings.some((reading) => sign.pattern.test(reading)),
  )
}

function scoreOf(
  text: string,
  surface: Surface,
  present: readonly Sign[] = signs,
): Pick<InjectionScore, 'score' | 'signs'> {
  const found = new Map<string, number>()
  for (const reading of readingsOf(text))
    for (const sign of present) {
      const weight = weightOf(sign, surface)
      if (weight > 0 && shows(sign, reading))
        found.set(sign.name, Math.max(weight, found.get(sign.name) ?? 0))
    }
  const score = [...found.values()].reduce((sum, weight) => sum + weight, 0)
  return { score: Math.round(score * 100) / 100, signs: [...found.keys()] }
}

const shows = ({ pattern, unless }: Sign, text: string): boolean =>
  pattern.test(text) && !unless?.test(text)

import { empty } from './empty-words.ts'
import { plain } from './plain.ts'

/** How alike two questions are, 0 to 1; the local mind supplies it. */
export type Alike = (left: string, right: string) => number

/** So much less alike two questions may be when nothing was taken away and both ask with the same word. */
const allowance = 0.15

const asking =
  / (when|how long|how much|how|what|where|why|who|which|wann|wie lange|wie viel|wie|was|wo|warum|wer|quand|combien|comment|quoi|ou|pourquoi|qui|cuando|cuanto|como|que|donde|por que|quien|quando|quanto|onde|quem|wanneer|hoe lang|hoeveel|hoe|wat|waar|waarom|wie) /

/**
 * Does somebody ask the same again? Only when one question has all that the other is about: "change my address" and
 * "change my password" are very alike and two matters all the same.
 */
export function restates(left: string, right: string, alike: Alike, similarity: number): boolean {
  if (left === right) return alike(left, right) >= similarity
  const [one, two] = [matterOf(left), matterOf(right)]
  const shared = [...one].filter((word) => two.has(word)).length
  if (shared === 0 || shared < Math.min(one.size, two.size)) return false
  const sameWord = asking.exec(plain(left))?.[1] === asking.exec(plain(right))?.[1]
  const needed = sameWord && shared === one.size ? similarity - allowance : similarity
  return alike(left, right) >= needed
}

/** What a question is about: its words that name something, cut short so that endings do not matter. */
const matterOf = (text: string): Set<string> =>
  new Set(
    (plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => !empty.has(word) && !small.has(word))
      .map((word) => word.slice(0, 5)),
  )

const small = new Set(
  `when where why who which will would can could should may must yes have has had get got ask asked asking want wanted know again please still already
  wann warum wer welche kann konnte soll muss habe hat bitte wollte wissen frage noch schon ja wird werden mein meine meinen
  quand comment pourquoi qui quel quelle peux peut dois veux voulais savoir encore oui mon ma mes
  cuando donde como quien cual puedo puede quiero queria saber todavia por favor mis
  quando onde quem qual posso pode quero queria saber ainda favor minha meu
  wanneer waar waarom wie welke kan mag moet wil wilde weten nog mijn`.split(/\s+/),
)

import { gaps } from './texts/gaps.ts'
import { sentences } from './texts/sentences.ts'
import { troubles } from './texts/troubles.ts'
import { words } from './texts/words.ts'

const spoken = ['en', 'de', 'es', 'fr']
const plain = { ...words, ...sentences, ...troubles }

/** Every sentence that the bubble itself says. What people and the assistant say comes from the server. */
export type Texts = Record<keyof typeof plain, string> &
  Record<keyof typeof gaps, (...fillings: string[]) => string>

/** The first wish that is spoken here, else English. */
export function textsFor(wishes: readonly string[]): { locale: string; texts: Texts } {
  for (const locale of wishes) {
    const at = spoken.indexOf(locale.slice(0, 2).toLowerCase())
    if (at >= 0) return { locale, texts: textsIn(at) }
  }
  return { locale: 'en', texts: textsIn(0) }
}

function textsIn(at: number): Texts {
  const sentence = ([name, texts]: [string, readonly string[]]) => [name, texts[at] ?? '']
  const filled = ([name, texts]: [string, readonly string[]]) => [name, filling(texts[at] ?? '')]
  return Object.fromEntries([
    ...Object.entries(plain).map(sentence),
    ...Object.entries(gaps).map(filled),
  ]) as Texts
}

function filling(text: string): (...fillings: string[]) => string {
  return (...fillings) => text.replace(/\{\}/g, () => fillings.shift() ?? '')
}

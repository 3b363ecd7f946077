import { languages, names, type Plain, type WithGaps } from './texts/by-language.ts'

const spoken = ['en', 'de', 'es', 'fr']

/** Every sentence that the bubble itself says. What people and the assistant say comes from the server. */
export type Texts = Record<Plain, string> & Record<WithGaps, (...fillings: string[]) => string>

/** The first wish that is spoken here, else English. */
export function textsFor(wishes: readonly string[]): { locale: string; texts: Texts } {
  for (const locale of wishes) {
    const at = spoken.indexOf(locale.slice(0, 2).toLowerCase())
    if (at >= 0) return { locale, texts: textsIn(at) }
  }
  return { locale: 'en', texts: textsIn(0) }
}

function textsIn(language: number): Texts {
  const sentence = (name: string, at: number) => {
    const text = languages[language]?.[at] ?? ''
    return [name, text.includes('{}') ? filling(text) : text]
  }
  return Object.fromEntries(names.map(sentence)) as Texts
}

function filling(text: string): (...fillings: string[]) => string {
  return (...fillings) => text.replace(/\{\}/g, () => fillings.shift() ?? '')
}

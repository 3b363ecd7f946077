import type { Spoken } from '../waiting/spoken.ts'

/** How a language says a wait; the two numbers of a range stand in `{from}` and `{to}`. */
type Wording = { minute: string; minutes: string; upTo: string; hours: string; upToHours: string }

const wordings = new Map<string, Wording>(
  Object.entries({
    en: {
      minute: 'about a minute',
      minutes: 'about {from} to {to} minutes',
      upTo: 'up to {to} minutes',
      hours: 'about {from} to {to} hours',
      upToHours: 'up to {to} hours',
    },
    de: {
      minute: 'etwa eine Minute',
      minutes: 'etwa {from} bis {to} Minuten',
      upTo: 'bis zu {to} Minuten',
      hours: 'etwa {from} bis {to} Stunden',
      upToHours: 'bis zu {to} Stunden',
    },
    fr: {
      minute: 'environ une minute',
      minutes: 'environ {from} à {to} minutes',
      upTo: "jusqu'à {to} minutes",
      hours: 'environ {from} à {to} heures',
      upToHours: "jusqu'à {to} heures",
    },
    es: {
      minute: 'cerca de un minuto',
      minutes: 'unos {from} a {to} minutos',
      upTo: 'hasta {to} minutos',
      hours: 'unas {from} a {to} horas',
      upToHours: 'hasta {to} horas',
    },
    pt: {
      minute: 'cerca de um minuto',
      minutes: 'cerca de {from} a {to} minutos',
      upTo: 'até {to} minutos',
      hours: 'cerca de {from} a {to} horas',
      upToHours: 'até {to} horas',
    },
    nl: {
      minute: 'ongeveer een minuut',
      minutes: 'ongeveer {from} tot {to} minuten',
      upTo: 'tot {to} minuten',
      hours: 'ongeveer {from} tot {to} uur',
      upToHours: 'tot {to} uur',
    },
    it: {
      minute: 'circa un minuto',
      minutes: 'circa {from}–{to} minuti',
      upTo: 'fino a {to} minuti',
      hours: 'circa {from}–{to} ore',
      upToHours: 'fino a {to} ore',
    },
  }),
)

/** From so many minutes on, hours are said. */
const hoursFrom = 120

/** A range as this language says it; English where the language is not spoken here. */
export function waitInWords({ lowSeconds, highSeconds }: Spoken, language: string): string {
  const wording = wordings.get(language.slice(0, 2).toLowerCase()) ?? wordings.get('en')
  if (!wording) return ''
  const [low, high] = [lowSeconds / 60, highSeconds / 60]
  if (high <= 1) return wording.minute
  const inHours = high >= hoursFrom
  const number = (minutes: number): string => `${inHours ? Math.round(minutes / 30) / 2 : minutes}`
  const upTo = inHours ? wording.upToHours : wording.upTo
  const range = inHours ? wording.hours : wording.minutes
  return fill(low < 1 || number(low) === number(high) ? upTo : range, {
    from: number(low),
    to: number(high),
  })
}

/** Puts facts in their places; a place without a fact is left empty, for a customer must never read braces. */
export function fill(text: string, facts: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{([a-z]+)\}/g, (_, place: string) => facts[place] ?? '')
}

// Does the customer ask for a person? Judged by the reading that every customer message gets when it comes in.
import { readSignals } from '../../../packages/server/src/models/local/read-signals.ts'
import type { Case, Judged, Kind } from '../kind.ts'

type Answer = 'yes' | 'maybe' | 'no'

const decisions: Record<Answer, string> = { yes: 'hand over', maybe: 'offer', no: 'go on' }
const accepted: Record<string, Answer[]> = {
  yes: ['yes'],
  no: ['no'],
  // Asking "Do you want a person?" is what such a message deserves; bringing one in at once does no harm.
  ambiguous: ['maybe', 'yes'],
}

const isDecided = (judged: Judged, answer: Answer): boolean => judged.decided === decisions[answer]
const expects = (one: Case, expected: string): boolean => one.expect === expected

export const kind: Kind = {
  judge(one) {
    const expected = accepted[String(one.expect)]
    if (typeof one.text !== 'string' || !expected)
      throw new Error(`${one.id} needs a text, and expect: yes, no or ambiguous`)
    const { asksForPerson, askEvidence } = readSignals(one.text)
    return {
      id: one.id,
      right: expected.includes(asksForPerson),
      decided: decisions[asksForPerson],
      why: askEvidence === '' ? `no ask heard in "${one.text}"` : `heard "${askEvidence}"`,
    }
  },
  scores(judged, cases) {
    const languages = [...new Set(cases.map((one) => String(one.lang ?? 'unknown')))].sort()
    const of = (chosen: (one: Case) => boolean) =>
      figures(
        judged.filter((_, place) => chosen(cases[place] as Case)),
        cases.filter(chosen),
      )
    return {
      ...of(() => true),
      languages: Object.fromEntries(
        languages.map((language) => [language, of((one) => (one.lang ?? 'unknown') === language)]),
      ),
    }
  },
}

/** Null where there is nothing to divide: a language without requests has no recall. */
function figures(judged: readonly Judged[], cases: readonly Case[]) {
  const among = (expected: string) =>
    judged.filter((_, place) => expects(cases[place] as Case, expected))
  const [asked, ordinary, unclear] = [among('yes'), among('no'), among('ambiguous')]
  const heard = asked.filter((each) => isDecided(each, 'yes')).length
  const imagined = ordinary.filter((each) => isDecided(each, 'yes')).length
  return {
    recall: percent(heard, asked.length),
    heardOrOffered: percent(asked.filter((each) => !isDecided(each, 'no')).length, asked.length),
    precision: percent(heard, heard + imagined),
    falseAlarms: percent(imagined, ordinary.length),
    needlessOffers: percent(
      ordinary.filter((each) => isDecided(each, 'maybe')).length,
      ordinary.length,
    ),
    ambiguousRight: percent(unclear.filter((each) => each.right).length, unclear.length),
  }
}

function percent(count: number, of: number): number | null {
  return of === 0 ? null : Math.round((1000 * count) / of) / 10
}

// Kinds of things of which one never stands for another. Each line is a kind; words of one thing stand joined by a slash.
const kinds = [
  'germany/deutschland austria/osterreich switzerland/schweiz france/frankreich italy/italien spain/spanien portugal netherlands/holland/niederlande belgium/belgien denmark/danemark sweden/schweden norway/norwegen finland/finnland iceland/island poland/polen ireland/irland uk/britain/england scotland wales greece/griechenland turkey/turkei croatia/kroatien hungary/ungarn romania/rumanien bulgaria ukraine russia usa/us/america canada/kanada mexico brazil/brasilien argentina chile india/indien china japan korea australia/australien zealand africa/afrika egypt morocco israel dubai singapore thailand vietnam europe/eu/europa asia/asien',
  'monday/montag tuesday/dienstag wednesday/mittwoch thursday/donnerstag friday/freitag saturday/samstag sunday/sonntag weekend/wochenende',
  'january/januar february/februar march/marz april may/mai june/juni july/juli august september october/oktober november december/dezember',
  'red/rot blue/blau green/grun yellow/gelb black/schwarz white/weiss grey/gray/grau brown/braun pink orange purple/lila',
  'visa mastercard amex/american paypal klarna giropay sepa bitcoin sofort',
  'iphone/ios/ipad android windows mac/macbook/macos linux',
  'adult/adults/erwachsene child/children/kid/kids/kinder/kind student/students/studenten senior/seniors/senioren',
  'small/klein medium/mittel large/gross',
  'summer/sommer winter spring/fruhling autumn/herbst',
  'male/men/man/herren female/women/woman/damen',
  'breakfast/fruhstuck lunch/mittagessen dinner/abendessen',
  'dog/dogs/hund/hunde cat/cats/katze/katzen',
]

const thingOf = new Map<string, string>()
kinds.forEach((kind, place) => {
  kind.split(' ').forEach((thing, which) => {
    for (const word of thing.split('/')) thingOf.set(word, `${place}:${which}`)
  })
})

/** The things a question names, by kind. */
export function thingsIn(words: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const word of words) {
    const [kind, which] = thingOf.get(word)?.split(':') ?? []
    if (kind && which) found.set(kind, (found.get(kind) ?? new Set()).add(which))
  }
  return found
}

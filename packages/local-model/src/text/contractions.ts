const wholeWords: Record<string, string> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  havent: 'have not',
  hasnt: 'has not',
  couldnt: 'could not',
  im: 'i am',
  ive: 'i have',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
}

const endings: [RegExp, string][] = [
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/(\p{L})'s\b/gu, '$1'],
]

const wholeWord = new RegExp(
  `(?<![\\p{L}'])(?:${Object.keys(wholeWords).join('|')})(?![\\p{L}'])`,
  'gu',
)

/** Spells out English contractions, so that "can't" and "cannot" and "can not" are the same words. */
export function expandContractions(text: string): string {
  let expanded = text.replace(wholeWord, (word) => wholeWords[word] ?? word)
  if (!expanded.includes("'")) return expanded
  for (const [ending, spelt] of endings) expanded = expanded.replace(ending, spelt)
  return expanded
}

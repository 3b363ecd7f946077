type Named = { id: string; name: string }

/** Who is meant in a note: "@Ana" or "@Ana Ferreira". A first name that two people share means both. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const words = text.normalize('NFC').toLowerCase()
  return people.filter(({ name }) => isNamed(words, name)).map(({ id }) => id)
}

function isNamed(words: string, name: string): boolean {
  const whole = name.normalize('NFC').toLowerCase()
  const [first = ''] = whole.split(/\s+/u)
  return [whole, first].some((each) => each !== '' && stands(words, `@${each}`))
}

/** As a word of its own: "@Ana" is not in "@Anabel", nor in an e-mail address. */
function stands(words: string, mention: string): boolean {
  for (let place = words.indexOf(mention); place >= 0; place = words.indexOf(mention, place + 1)) {
    const [before, behind] = [words[place - 1] ?? ' ', words[place + mention.length] ?? ' ']
    if (!isLetter(before) && !isLetter(behind)) return true
  }
  return false
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign)

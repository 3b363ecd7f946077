/** Long enough to answer from, short enough to cite. */
const passageLength = 600
const sentenceEnd = /(?<=[.!?:;])\s+|\n+/u

/**
 * Cuts a text into passages at paragraphs and sentences. Only a sentence longer than a passage is cut inside, at a
 * space if it has one. All of the text is kept, so that every passage can be found in the article it comes from.
 */
export function cutIntoPassages(text: string, length = passageLength): string[] {
  const passages: string[] = []
  let current = ''
  for (const sentence of text.split(sentenceEnd).flatMap((one) => piecesOf(one.trim(), length))) {
    if (current !== '' && current.length + 1 + sentence.length > length) {
      passages.push(current)
      current = ''
    }
    current = current === '' ? sentence : `${current} ${sentence}`
  }
  return current === '' ? passages : [...passages, current]
}

function piecesOf(sentence: string, length: number): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > length) {
    const space = rest.lastIndexOf(' ', length)
    const end = space > length / 2 ? space : length
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Was it said, in one of the ways that a bar separates? `heard` is plain already. */
export const isSaid = (words: string, heard: string): boolean =>
  words
    .split('|')
    .map(plainly)
    .some((each) => each !== '' && heard.includes(each))

/** Case, spaces and the shape of quotes make no difference to who listens. */
export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

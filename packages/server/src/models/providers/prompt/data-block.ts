const unforgeable = { open: '\u27E6', close: '\u27E7' }

/** Brackets that look like ours, and ours: nothing inside a block may resemble the edge of one. */
const looksLikeOpen = /[\u27E6\u301A\u2985\u27EC\u2997\u3010\uFF5F]/g
const looksLikeClose = /[\u27E7\u301B\u2986\u27ED\u2998\u3011\uFF60]/g

/** Marks by which open models tell speakers apart. Some servers obey them even inside a message. */
const speakerMark =
  /([<[])(?=[|\uFF5C]|\/?(?:INST\]|<\/?SYS>|start_of_turn>|end_of_turn>|s>|bos>|eos>|im_(?:start|end)>))/gi

/**
 * Text from outside, made harmless for a block: letter for letter what it was to a reader, except that
 * no delimiter, no speaker mark and no invisible letter is left in it.
 */
export function defuse(text: string): string {
  // Invisible letters go first: they could hide in a mark and leave it whole when they vanish later.
  return withoutInvisible(text.toWellFormed())
    .replace(looksLikeOpen, '[')
    .replace(looksLikeClose, ']')
    .replace(speakerMark, '$1 ')
    .replace(/([|\uFF5C])(?=>)/g, '$1 ')
}

/** Joiners shape Persian and emoji; line breaks and tabs are text. All other control letters only deceive. */
function withoutInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (letter) => ('\n\t\u200C\u200D'.includes(letter) ? letter : ''))
}

/** The beginning of a text that is too long, with a word that says so. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit).toWellFormed()} [shortened]`
}

/** One block of data. The name and number are ours; only the content comes from outside. */
export function dataBlock(name: string, content: string, number?: number): string {
  const label = number === undefined ? name : `${name} ${number}`
  return frame(name, label, defuse(content))
}

/** A block around blocks: what is inside has been defused already. */
export function groupBlock(name: string, blocks: string[]): string {
  return frame(name, name, blocks.join('\n'))
}

const frame = (name: string, label: string, content: string): string =>
  `${unforgeable.open}${label}${unforgeable.close}\n${content}\n${unforgeable.open}/${name}${unforgeable.close}`

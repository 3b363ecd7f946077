export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'link'; text: string; url: string }

/** A line is a list of pieces; a block is a paragraph of lines or a list of items. */
export type Block = { kind: 'paragraph' | 'bullets' | 'numbers'; lines: Piece[][]; start?: number }

/**
 * Reads message text into blocks to be drawn as text nodes. There is no way from here to markup:
 * what is not a link, bold or a list stays the characters it is.
 */
export function parseText(text: string): Block[] {
  const blocks: Block[] = []
  let fresh = true
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') fresh = true
    else {
      addLine(blocks, line, fresh)
      fresh = false
    }
  }
  return blocks
}

const bullet = /^\s*[-*•]\s+(.+)$/
const numbered = /^\s*(\d{1,3})[.)]\s+(.+)$/

function addLine(blocks: Block[], line: string, fresh: boolean): void {
  const number = numbered.exec(line)
  const kind = bullet.test(line) ? 'bullets' : number ? 'numbers' : 'paragraph'
  const content = bullet.exec(line)?.[1] ?? number?.[2] ?? line
  const last = blocks.at(-1)
  const goesOn = last?.kind === kind && (kind !== 'paragraph' || !fresh)
  if (goesOn) last.lines.push(parseLine(content))
  else
    blocks.push({
      kind,
      lines: [parseLine(content)],
      ...(number ? { start: Number(number[1]) } : {}),
    })
}

const special =
  /\*\*([^*\n]+)\*\*|\[([^\]\n]{1,200})\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>"'`]+)/gi

export function parseLine(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of line.matchAll(special)) {
    const { piece, length } = pieceFrom(found)
    if (found.index > from) pieces.push({ kind: 'words', text: line.slice(from, found.index) })
    pieces.push(piece)
    from = found.index + length
  }
  if (from < line.length) pieces.push({ kind: 'words', text: line.slice(from) })
  return pieces
}

function pieceFrom(found: RegExpMatchArray): { piece: Piece; length: number } {
  const [whole, strong, label, target, bare] = found
  if (strong) return { piece: { kind: 'strong', text: strong }, length: whole.length }
  // The full stop after an address belongs to the sentence.
  const address = bare?.replace(/[.,;:!?)\]}*]+$/, '') ?? target ?? ''
  const url = safeUrl(address)
  const text = label ?? address
  const length = bare ? address.length : whole.length
  if (!url) return { piece: { kind: 'words', text: whole.slice(0, length) }, length }
  return { piece: { kind: 'link', text, url }, length }
}

/** Only addresses of the web: `javascript:`, `data:` and the like are never made clickable. */
export function safeUrl(address: string, base?: string): string | null {
  const url = tryUrl(address, base)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

function tryUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

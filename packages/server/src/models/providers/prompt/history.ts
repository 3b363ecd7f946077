import type { Line } from '../../model.ts'
import { dataBlock, groupBlock, shorten } from './data-block.ts'

const lineLimit = 4_000
const linesKept = 30

/**
 * The conversation in two parts. What lies before the newest boundary was settled by a person: shown as one
 * undivided history, a model finds the old handoff in it and hands over again, and again.
 */
export function historyBlocks(lines: Line[], newest: string): string[] {
  const kept = withoutNewest(lines, newest).slice(-linesKept)
  const edge = kept.findLastIndex((line) => line.speaker === 'boundary')
  const settled = kept.slice(0, edge + 1)
  const current = kept.slice(edge + 1)
  return [...group('settled', settled), ...group('conversation', current)]
}

const group = (name: string, lines: Line[]): string[] =>
  lines.length === 0 ? [] : [groupBlock(name, lines.map(lineBlock))]

function lineBlock(line: Line): string {
  const text = shorten(line.text, lineLimit)
  return dataBlock(line.speaker, text, line.speaker === 'boundary' ? undefined : line.number)
}

/** The newest message stands in its own block at the end; twice would read as a customer repeating himself. */
function withoutNewest(lines: Line[], newest: string): Line[] {
  const lastOther = lines.findLastIndex(
    (line) => line.speaker !== 'customer' || !newest.includes(line.text),
  )
  return lines.slice(0, lastOther + 1)
}

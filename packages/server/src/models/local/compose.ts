import type { Passage, Question } from '../model.ts'

/** Longest answer the built-in mind writes, in characters: what reads well in a chat. */
const longest = 700

/** The answer in the article's own words: facts about this customer first, then the passage, without its markup. */
export function compose(question: Pick<Question, 'toolFacts'>, passage: Passage): string {
  const facts = question.toolFacts.map(({ text }) => text)
  return [...facts, shortened(plainly(passage.text))].join('\n\n')
}

/** Markdown as a person would type it into a chat: lists stay lists, the rest of the markup goes. */
export function plainly(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
    .replace(/[*_]{2}([^*_]+)[*_]{2}/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/^[*-]\s+/gm, '• ')
    .replace(/^\|[\s:|-]+\|$\n?/gm, '')
    .replace(/^\|(.+)\|$/gm, (_row, cells: string) => `• ${cellsOf(cells).join(': ')}`)
    .trim()
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)

function shortened(text: string): string {
  if (text.length <= longest) return withoutAnnouncement(text)
  const cut = text.slice(0, longest)
  const border = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'))
  const isWhole = border > longest / 2
  return isWhole ? withoutAnnouncement(cut.slice(0, border + 1)) : `${cut.toWellFormed().trim()} …`
}

/** A last line that announces a list which is not there any more reads like a mistake. */
const withoutAnnouncement = (text: string): string =>
  text
    .trim()
    .replace(/\n[^\n]*:$/, '')
    .trim()

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
    .trim()
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const border = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'))
  return border > longest / 2 ? cut.slice(0, border + 1).trim() : `${cut.toWellFormed().trim()} …`
}

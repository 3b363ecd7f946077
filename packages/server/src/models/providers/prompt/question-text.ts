import type { Passage, Question, ToolFact, ToolOffer } from '../../model.ts'
import { dataBlock, shorten } from './data-block.ts'
import { historyBlocks } from './history.ts'

const passageLimit = 4_000
const factLimit = 2_000
const newestLimit = 8_000

/** Everything of one turn, as blocks of data. The order goes from the lasting to the newest. */
export function questionText(question: Question): string {
  const { customerFacts, passages, toolFacts, tools, guidance, newest } = question
  return [
    ...tools.map(toolBlock),
    ...optional('customer_facts', customerFacts.map((fact) => `- ${fact}`).join('\n'), factLimit),
    ...passages.map(passageBlock),
    ...toolFacts.map(toolFactBlock),
    ...historyBlocks(question.lines, newest),
    ...optional('guidance', guidance ?? '', factLimit),
    dataBlock('newest', shorten(newest, newestLimit)),
    `Give your judgement on the newest message. Write to the customer in the language "${languageCode(question.language)}" (ISO 639-1).`,
  ].join('\n\n')
}

const optional = (name: string, text: string, limit: number): string[] =>
  text === '' ? [] : [dataBlock(name, shorten(text, limit))]

const passageBlock = (passage: Passage, index: number): string =>
  dataBlock('passage', shorten(`${passage.title}\n${passage.text}`, passageLimit), index + 1)

const toolFactBlock = ({ tool, text }: ToolFact): string =>
  dataBlock('tool_result', shorten(`${tool}\n${text}`, factLimit))

function toolBlock({ name, description, writes, input }: ToolOffer): string {
  const fields = Object.entries(input).map(([field, type]) => `${field} (${type})`)
  return dataBlock(
    'tool',
    `${name}: ${description}\n${writes ? 'changes data' : 'only reads'}\ninput: ${fields.join(', ') || 'none'}`,
  )
}

/** Only letters reach the sentence outside the blocks: the detected language comes from customer text. */
const languageCode = (language: string): string =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/i.test(language) ? language : 'en'

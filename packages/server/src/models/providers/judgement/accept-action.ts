import { type Judgement, ModelFailed, type Question, type ToolOffer } from '../../model.ts'
import type { WrittenJudgement } from './written.ts'

type Value = string | number

/** The action with its input in the offered types. A tool that was not offered does not exist. */
export function acceptAction(
  written: WrittenJudgement['action'],
  { tools }: Question,
  model: string,
): Judgement['action'] {
  const tool = tools.find(({ name }) => name === written?.tool)
  if (written === null || tool === undefined)
    throw new ModelFailed(`${model} wanted to act with a tool that was not offered.`)
  const given = new Map(written.input.map(({ name, value }) => [name, value]))
  return {
    tool: tool.name,
    input: inputOf(tool, given, model),
    summary: written.summary || tool.description,
  }
}

/** Only fields the tool knows, and all of them: a refund without its amount must not be guessed. */
function inputOf(
  tool: ToolOffer,
  given: Map<string, string>,
  model: string,
): Record<string, Value> {
  const pairs = Object.entries(tool.input).map(([name, type]): [string, Value] => {
    const value = typed(given.get(name) ?? '', type)
    if (value === null)
      throw new ModelFailed(`${model} left out "${name}" for ${tool.name}, or wrote it unreadably.`)
    return [name, value]
  })
  return Object.fromEntries(pairs)
}

function typed(text: string, type: 'string' | 'number'): Value | null {
  if (text === '') return null
  if (type === 'string') return text
  // Plain decimals alone: "1e3" or "0x10" in place of an amount is a slip, not a number somebody meant.
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

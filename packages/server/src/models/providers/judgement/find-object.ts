/** A JSON object, nothing known about what is in it. */
export type Loose = Record<string, unknown>

/** Is it an object with fields, and not a list? */
export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The JSON object in an answer. Small models wrap it in a code fence, in thoughts, or in a sentence; all of
 * that is put aside. Null when no object can be read.
 */
export function findObject(answer: string): Loose | null {
  const text = answer.replace(/<think>[\s\S]*?<\/think>/gi, '').trim()
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(text)?.[1]
  const braced = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  for (const candidate of [text, fenced ?? '', braced]) {
    const value = parsed(candidate)
    if (isLoose(value)) return unwrapped(value)
  }
  return null
}

/** The value of a JSON text, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the next way of reading is tried, and in the end the answer is refused.
    return undefined
  }
}

/** Some models put the whole answer under the name of the schema. */
function unwrapped(value: Loose): Loose {
  const [only, ...others] = Object.values(value)
  return others.length === 0 && isLoose(only) && 'kind' in only ? only : value
}

/** Where a text comes from: it decides how much an order to the assistant weighs there. */
export type Surface = 'customer_message' | 'article' | 'tool_output'

/** A pattern that attacks share, with its weight in a customer's words and in what should only inform. */
export type Sign = {
  name: string
  pattern: RegExp
  /** In a customer's message, where orders are usual. */
  customer: number
  /** In an article or a tool's output, which has nothing to order. */
  source: number
  /** What looks like it and is harmless. */
  unless?: RegExp
}

/** From this sum on, a text counts as an attack. Found on development data with a margin to benign look-alikes. */
export const attackFrom = 2.5

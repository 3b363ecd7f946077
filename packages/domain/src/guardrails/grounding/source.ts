/**
 * A text that a reply may rest on. `passage`: an article; `fact`: a tool's output; `guidance`: a colleague's words;
 * `known`: the company, the customer, the assistant's own name; `said`: the conversation, which promises nothing.
 */
export type GroundSource = {
  kind: 'passage' | 'fact' | 'guidance' | 'known' | 'said'
  text: string
}

/** Sources that speak for the company. */
export const speaksForCompany = ({ kind }: GroundSource): boolean => kind !== 'said'

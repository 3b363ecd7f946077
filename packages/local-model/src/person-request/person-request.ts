import { normalise } from '../text/normalise.ts'

/** Does the customer ask for a person, and which words show it. "maybe": ask "Do you want a person?". */
export type PersonRequest = { verdict: 'yes' | 'maybe' | 'no'; evidence: string }

const asking =
  /\b(?:speak|talk|chat|connect|transfer|put|get|want|need|give|let)\b.{0,30}\b(?:human|agent|person|representative|operator|someone|somebody)\b|^\W*(?:human|agent|operator|representative|a person)\W*$/

/** Does this message ask for a person? */
export function asksForPerson(text: string): PersonRequest {
  const evidence = asking.exec(normalise(text))?.[0]
  return evidence ? { verdict: 'yes', evidence } : { verdict: 'no', evidence: '' }
}

/** Does the customer take the wish for a person back? */
export function withdrawsRequest(text: string): boolean {
  return /\b(?:never ?mind|no need|works now|do not need (?:a|an) (?:agent|person|human))\b/.test(
    normalise(text),
  )
}

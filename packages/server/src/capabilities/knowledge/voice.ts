/** How colleagues begin an instruction that contains the answer itself. */
const instructions =
  /^(?:please\s+)?(?:you can |you may )?(?:tell|inform|let|answer|reply|say|write|explain)(?:\s+(?:to\s+)?(?:her|him|them|the customer|customer|know))*(?:\s+know)?\s*(?:that|:|,)?\s+/i

/**
 * The answer inside a colleague's words: "tell her that we ship to Norway" becomes "We ship to Norway". The built-in
 * mind cannot rewrite more than that; a model behind the port writes it anew.
 */
export function inOwnVoice(guidance: string): string {
  const text = guidance.trim().replace(instructions, '').trim()
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : guidance.trim()
}

import { asksForPerson, classify, saysSolved, withdrawsRequest } from '@baton/local-model'
import { choosesAssistant } from './phrases.ts'

/** Longest message, in characters, that can be nothing but small talk. */
const longest = 80

const closing =
  /^(?:ok(?:ay)?|alright|perfect|great|super|lovely|brilliant|cool|nice|wonderful|got it|that (?:helps|helped|works|worked)|all good|bye|goodbye|see you|have a (?:nice|good|great|lovely) (?:day|evening|weekend)|danke|merci|gracias|obrigad[oa]|tsch[uü]ss|super|perfekt|parfait|perfecto)\b/i

/** What would make a closing sentence a new matter after all. */
const opensMatter = /\?|\b(?:but|however|still|not|doesn.t|didn.t|can.t|cannot|aber|mais|pero)\b/i

/** Is this message small talk, and of which kind? Null when it may want an answer. */
export function smallTalkIn(text: string): 'greeting' | 'closing' | 'going_on' | null {
  const said = text.trim()
  if (goesOn(said)) return 'going_on'
  if (said.length > longest || opensMatter.test(said)) return null
  const { type } = classify(said)
  if (type.value === 'thanks' || closing.test(said)) return 'closing'
  return type.value === 'greeting' ? 'greeting' : null
}

const thanking =
  /(?<!\p{L})(?:many |kind )?(?:thanks|thank you|thx|danke|vielen dank|merci|gracias|muchas gracias|obrigad[oa]|grazie|bedankt|dank je)(?!\p{L})[^.!?\n]{0,40}[.!?]*\s*$/iu
/** Fewer words beside the thanks tell of nothing. */
const fewestWords = 3

/** "The machine took my card. Thanks!": whoever has not been answered yet gives thanks for what they hope to hear. */
export function tellsBeforeThanks(text: string): boolean {
  const rest = text.trim().replace(thanking, '').trim()
  return rest !== text.trim() && rest.split(/\s+/).length >= fewestWords && !smallTalkIn(rest)
}

/** What the bubble's control says in words, and the labels its button carries. */
const control =
  /^(?:i will go on with the assistant\.?|go on with the assistant|mit dem assistenten weiter|seguir con el asistente|continuer avec l[’']assistant)$/i

/** A customer who wished for a person and took it back asks nothing: answering it with an article, or asking a colleague, would be absurd. */
function goesOn(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  const last = lines.pop() ?? ''
  if (isShort(last) && saysSolved(last)) return true
  if (lines.some((line) => !isShort(line) || asksForPerson(line).verdict === 'no')) return false
  return control.test(last) || choosesAssistant(last) || (isShort(last) && withdrawsRequest(last))
}

const isShort = (line: string): boolean => line.length <= longest && !line.includes('?')

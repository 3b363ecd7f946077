import { foldText, sentencesWithin } from './fold-text.ts'
import { inspectGuidance } from './inspect-guidance.ts'
import { checkPromises } from './manner/check-promises.ts'
import type { GuardrailSettings } from './settings.ts'

/**
 * Why guidance is not simply learned. What is `held` does not reach the assistant at all until a supervisor has looked;
 * what needs `approval` helps in its own case and waits before it holds for others.
 */
export type Concern = {
  code:
    | 'orders_the_assistant'
    | 'against_safety'
    | 'beyond_limits'
    | 'personal_data'
    | 'another_customer'
    | 'unfit_words'
    | 'amount'
    | 'policy_word'
    | 'safety_topic'
  effect: 'held' | 'approval'
  found: string
  /** A sentence for who wrote it: what is the matter, and what to do. */
  why: string
}

/** Where people may come to harm. */
const hazard =
  /\b(?:gas (?:leak|smell)|smells? (?:of|like) gas|smok(?:e|ing)|fire|flames?|burn(?:s|t|ing)?|sparks?|swollen batter\w*|carbon monoxide|electric(?:al)? shock|shock(?:s|ed)?|chest pain|suicid\w*|kill (?:my|him|her|them)sel\w*|overdose|poison\w*|choking|allergic reaction|anaphyla\w*|unconscious|bleeding|gasgeruch|riecht nach gas|rauch|feuer|brand|funken|stromschlag|vergift\w*|suizid|selbstmord|odeur de gaz|fumee|incendie|feu|electrocut\w*|intoxication|olor a gas|huele a gas|humo|incendio|fuego|chispas|descarga|veneno|rookt?|gaslucht|brandt)\b/
/** Words that tell somebody to stay in harm's way, or not to fetch help. */
const playsDown =
  /\b(?:(?:do not|don't|dont|no need to|need not|needn't|never|not necessary to|without) (?:\w+ ){0,3}?(?:call(?:ing)?|evacuat\w*|leave|leaving|worry|see(?:ing)? a doctor|stop(?:ping)? using|unplug\w*|turn(?:ing)? (?:it )?off|ring(?:ing)?|report\w*)|(?:keep|carry on|continue|go on) using|(?:is|are|it's|its|perfectly|completely|totally) (?:\w+ )?(?:safe|harmless|normal|nothing to worry)|ignore (?:it|the)|can wait|nicht (?:\w+ ){0,3}?(?:anrufen|rufen|verlassen|abschalten|ausschalten)|weiter(?:hin)? (?:be)?nutzen|(?:ist|sind) (?:\w+ )?(?:harmlos|unbedenklich|ungefahrlich|normal)|continue[rz]? (?:a|de) (?:l')?utiliser|sans danger|n'appelez pas|pas (?:besoin|la peine) d'appeler|no (?:llame|es peligroso)|sig[au]e? usando)\b/
/** What a company binds itself with. */
const policyWord =
  /\b(?:refund\w*|reimburs\w*|compensat\w*|goodwill|warrant\w*|guarantee\w*|liab\w*|cancel\w* fee|penalt\w*|terms|contract|lawyer|legal\w*|court|gdpr|privacy|erasure|insurance|price match|erstatt\w*|garantie\w*|gewahrleistung|haftung|entschadig\w*|kulanz|vertragsstrafe|anwalt|rembours\w*|garanti\w*|indemnis\w*|dedommag\w*|avocat|reembols\w*|devolucion|garant\w*|indemniz\w*|abogado|rimbors\w*|garanzia|terugbetal\w*|schadevergoeding)\b/
const amount =
  /(?:[€$£]\s?\d|\b\d[\d.,]*\s?(?:€|\$|£|%|percent|prozent|pour cent|por ciento|eur\b|euros?\b|usd\b|gbp\b|dollars?\b|pounds?\b|kroner\b|chf\b))/i

/** Looks at guidance before it is given and before it is taught. Nothing found means it may simply be learned. */
export function weighGuidance(text: string, settings: GuardrailSettings): Concern[] {
  const folded = foldText(text)
  const parts = sentencesWithin(text).map((part) => ({ ...part, folded: foldText(part.text) }))
  const beyond = checkPromises(parts, [], settings.limits).filter(({ guard }) => guard === 'limit')
  const [isHazard, isPlayedDown] = [hazard.exec(folded), playsDown.exec(folded)]
  return [
    ...inspectGuidance(text, settings).map(({ guard, found }) => concernOf(guard, found)),
    ...(isHazard && isPlayedDown
      ? [heldBecause('against_safety', `${isHazard[0]}: ${isPlayedDown[0]}`)]
      : []),
    ...beyond.map(({ found }) => heldBecause('beyond_limits', found)),
    ...(isHazard && !isPlayedDown ? [risky('safety_topic', isHazard[0])] : []),
    ...found(amount, text).map((each) => risky('amount', each)),
    ...found(policyWord, folded).map((each) => risky('policy_word', each)),
  ]
}

const found = (pattern: RegExp, text: string): string[] => {
  const [match] = pattern.exec(text) ?? []
  return match ? [match.trim()] : []
}

function concernOf(guard: string, text: string): Concern {
  if (guard === 'injection') return heldBecause('orders_the_assistant', text)
  return guard === 'personal_data' ? heldBecause('personal_data', text) : risky('unfit_words', text)
}

const sentences: Record<Concern['code'], string> = {
  orders_the_assistant:
    'It tells the assistant to ignore its rules, and the assistant never obeys such words. Write what the customer should be told.',
  against_safety:
    'It plays down a danger. Write what keeps the customer safe, or take the conversation over.',
  beyond_limits:
    'It promises more than the assistant may grant. Stay within the limits of the policy, or ask a supervisor to release it.',
  personal_data: 'It contains data nobody may repeat. Write it without the number or the password.',
  another_customer:
    'It contains data of another customer. Write it without names, addresses and order numbers.',
  unfit_words: 'It contains words that no reply may hold, so a supervisor looks at it first.',
  amount: 'It names an amount, so a supervisor approves it before it holds for others.',
  policy_word: 'It commits the company, so a supervisor approves it before it holds for others.',
  safety_topic: 'It is about safety, so a supervisor approves it before it holds for others.',
}

/** A concern that keeps guidance from the assistant. */
export const heldBecause = (code: Concern['code'], found: string): Concern => ({
  ...{ code, effect: 'held', found },
  why: sentences[code],
})

const risky = (code: Concern['code'], found: string): Concern => ({
  ...{ code, effect: 'approval', found },
  why: sentences[code],
})

import { foldText } from '../../guardrails/fold-text.ts'
import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import { isUnderstood, ownMessages, type ReviewFacts } from '../review-facts.ts'

const greets =
  /^\W*(?:hi|hiya|hello|hey|dear|greetings|welcome|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|gruss gott|gruezi|liebe[rs]?|sehr geehrte|bonjour|bonsoir|salut|chere?|hola|buen[oa]s (?:dias|tardes|noches)|estimad[oa]|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|ciao|buongiorno|buonasera|salve|gentile|goede(?:morgen|middag|navond|n ?dag)|beste|geachte|dag)\b/
const introduces =
  /\b(?:my name is|this is \p{L}+ (?:from|here)|i(?:'m| am) \p{L}+ (?:from|and)|thank(?:s| you) for (?:contacting|reaching|writing|your (?:message|patience|call))|mein name ist|ich bin \p{L}+ (?:vom|von|und)|danke fur ihre (?:nachricht|geduld)|je m'appelle|je suis \p{L}+ (?:de|du|et)|merci (?:de|pour) (?:votre|nous)|me llamo|soy \p{L}+ (?:de|y)|gracias por|meu nome e|obrigad[oa] por|mi chiamo|grazie per|mijn naam is|bedankt voor)\b/u
const ends =
  /\b(?:anything else|let me know|let us know|(?:feel )?free to (?:write|ask|reach|contact|reply)|have a (?:nice|good|great|lovely|wonderful)|enjoy (?:your|the) (?:day|evening|weekend)|you(?:'re| are) welcome|(?:happy|glad) (?:to|i could|we could) help|(?:good)?bye|take care|(?:best|kind|warm) (?:regards|wishes)|schonen? (?:tag|abend|gruss|feierabend)|melden sie sich|gerne? geschehen|gern wieder|auf wiedersehen|tschuss|(?:viele|beste|freundliche[nr]?|liebe) grusse?n?|noch etwas|bonne (?:journee|soiree)|n'hesitez pas|au revoir|cordialement|avec plaisir|autre chose|buen dia|que teng(?:a|as)|saludos|hasta luego|algo mas|de nada|tenha um|abracos?|mais alguma|disponha|buona giornata|cordiali saluti|arrivederci|altro|fijne (?:dag|avond)|groet(?:en|jes)?|nog iets|graag gedaan|tot ziens)\b/

/** Did the first words greet the customer, or say who speaks? */
export function greeting(facts: ReviewFacts): CheckFinding {
  const [first] = ownMessages(facts)
  if (!first) return doesNotApply('They wrote nothing to the customer.')
  const start = foldText(first.text).slice(0, 160)
  if (greets.test(start) || introduces.test(start))
    return passed(`Message ${first.number} begins with a greeting.`, [first.number])
  return isUnderstood(first)
    ? failed(`Message ${first.number} begins without a greeting.`, [first.number])
    : cannotTell(`Greetings of this language are not known.`, [first.number])
}

/** Did whoever ended the conversation say goodbye, or ask whether there is anything else? */
export function closing(facts: ReviewFacts): CheckFinding {
  if (facts.closedBy !== facts.subject) return doesNotApply('They did not end the conversation.')
  const last = ownMessages(facts).at(-1)
  if (!last) return doesNotApply('They wrote nothing to the customer.')
  if (ends.test(foldText(last.text)))
    return passed(`Message ${last.number} ends the conversation kindly.`, [last.number])
  return isUnderstood(last)
    ? failed(`Message ${last.number} is the last one and says no goodbye.`, [last.number])
    : cannotTell(`Goodbyes of this language are not known.`, [last.number])
}

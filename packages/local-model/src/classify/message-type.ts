import { wordsOf } from '../text/words.ts'
import type { Judged, MessageType, Sentiment } from './classification.ts'

const greeting =
  /^(?:hi+|hello|hey+|good (?:morning|afternoon|evening|day)|greetings|yo|hallo|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|coucou|hola|buen[oa]s(?: (?:dias|tardes|noches))?|ola|oi|bom dia|boa (?:tarde|noite)|goede(?:morgen|middag|navond|ndag)|goeden? (?:dag|morgen|middag|avond)|ciao)\b/
const thanks =
  /\b(?:thanks?|thank you|thx|ty|cheers|appreciate|danke(?:schon)?|vielen dank|merci|gracias|obrigad[oa]|bedankt|dank (?:je|u)(?: wel)?|grazie)\b/
const asking =
  /\?|^(?:\W*(?:and|so|but|ok|hi|hello|hey)\W+)*(?:what|which|who|when|where|why|how|is|are|do|does|did|can|could|will|would|should|may|was|wie|was|wer|wann|wo|warum|welche\w*|kann|konnen|gibt|quel\w*|quand|comment|pourquoi|combien|est ce|que|cual|cuando|donde|como|cuanto|puedo|quando|onde|qual|quanto|posso|wat|wanneer|waar|waarom|hoe|welke|kan|mag)\b/
const trouble =
  /\b(?:not (?:work\w*|load\w*|arriv\w*|receiv\w*|respond\w*|open\w*|start\w*|charg\w*|show\w*|been|able|turn\w*|connect\w*)|never (?:arrived|came|received)|can not|could not|unable|error|broken|broke|fail(?:s|ed|ing)?|problem|issue|wrong|missing|lost|stuck|crash\w*|leak\w*|damaged|defective|declined|blocked|locked|twice|stopped|late|still (?:waiting|not|no)|smoke|sparks|funktioniert nicht|geht nicht|kaputt|fehler|ne (?:marche|fonctionne) pas|en panne|erreur|no funciona|no (?:ha )?lleg\w+|error|roto|nao (?:funciona|chegou)|quebrad\w+|werkt niet|kapot|niet (?:aangekomen|ontvangen))\b/
const complaining =
  /\b(?:complain\w*|complaint|unacceptable|disappoint\w*|terrible|worst|awful|horrible|ridiculous|disgust\w*|scam|fraud|rude|never again|fed up|ripoff|poor (?:service|quality|support)|bad (?:service|support|experience)|beschwer\w*|unverschamt|enttausch\w*|reclamation|plainte|inadmissible|decu|queja|reclamacion|inaceptable|decepcion\w*|reclamacao|inaceitavel|klacht|onacceptabel|teleurgesteld)\b/

/** What kind of message it is. The first kind that fits best wins; several near kinds lower the confidence. */
export function messageTypeOf(
  normalised: string,
  sentiment: Sentiment,
  requests: string[],
): Judged<MessageType> {
  const length = wordsOf(normalised).length
  const isShort = length <= 6
  const asks = asking.test(normalised)
  const scores: [MessageType, number][] = [
    ['greeting', greeting.test(normalised) && length <= 4 ? 3.2 : 0],
    [
      'thanks',
      thanks.test(normalised)
        ? (isShort ? 3 : 1.1) - (asks ? 1 : 0) - (sentiment.value < -0.2 ? 1 : 0)
        : 0,
    ],
    [
      'complaint',
      (complaining.test(normalised) ? 1.8 : 0) +
        2 * sentiment.anger +
        (sentiment.value < -0.5 ? 0.5 : 0),
    ],
    ['problem', trouble.test(normalised) ? 1.9 : 0],
    ['question', asks ? 1.7 : 0],
    ['request', requests.length > 0 ? 1.6 + (asks ? -0.3 : 0.4) : 0],
    ['other', 0.7],
  ]
  scores.sort((left, right) => right[1] - left[1])
  const [value, best] = scores[0] ?? ['other', 0]
  const lead = best - (scores[1]?.[1] ?? 0)
  return { value, confidence: Math.min(0.92, 0.35 + 0.25 * lead + 0.08 * best) }
}

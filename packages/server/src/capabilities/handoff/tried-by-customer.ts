import { sentencesOf } from './asks.ts'
import { customerMessages } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { quoted } from './words.ts'

type Attempt = { what: string; outcome: string; at: string }

/** Verbs of trying in the past, in the tongues of our customers. */
const trying: RegExp[] = [
  /\b(?:(?:i|we)(?:'ve| have| had)?(?: already| also| even| just)* (?:tried|restarted|rebooted|reset|reinstalled|cleared|emailed|called|phoned|rang|wrote|written|sent|uploaded|contacted|checked|changed|replaced|rotated|cleaned|updated|unplugged|asked|paid|cancelled|canceled|stopped|quarantined|returned|requested|filed|opened|submitted|followed|recalibrated|visited|went|reported|turned)|(?:tried|restarted|rebooted|reinstalled|calibrated|recalibrated|unplugged|re-?paired|rotated|re-?uploaded) |did (?:that|it|this|so|\d)|(?:already|have) (?:did|done|tried|changed|sent|called|paid|checked)|changed it|called (?:the|your|you|my)|new batteries|in safe mode|(?:bank|support|hotline|store|shop|branch|courier|driver|neighbou?r|doctor|vet|plumber|technician|colleague)s?\b[^.]{0,40}\b(?:says?|said|told|confirmed|hung up|refused)|\bdid \d)/i,
  /(?:(?:habe|haben|hab|wurde|bin)\b.*(?:ge\p{L}{3,}(?:t|en)\b|versucht|probiert|zurückgesetzt|angerufen|angefordert|\p{L}+iert\b|bezahlt|verschickt)|(?:probiert|versucht|geleert|neu gestartet|zurückgesetzt|ausgetauscht|gewechselt)\b|(?:schon|bereits) (?:\p{L}+ )?(?:ge\p{L}+|gemacht|versucht)|anderer rechner|(?:support|hotline|bank|laden|fahrer|nachbar|arzt|kollege)\p{L}*\b.{0,40}(?:sagt|meint|aufgelegt|bestätigt)|^hab ich)/iu,
  /(?:(?:j'ai|nous avons|on a|je l'ai|je l'avais)\b.*(?:essay|redémarr|réinstall|vidé|appel|envoy|contact|vérifi|chang|demand|écri|désactiv|arrêt|rempl|branch)|(?:déjà|essayé|refait|réinstallé)\b|c'est fait|fait (?:et|\d+|deux|trois)|(?:magasin|banque|voisin|livreur|médecin|support)\b.{0,40}(?:dit|confirm|refus))/iu,
  /(?<!\p{L})(?:ya (?:lo|la|le|los|he|hemos|mand|envi|llam|prob|revis|hice|reinici)\p{L}*|(?:lo |la |me |les )?(?:probé|intenté|reinicié|llamé|envié|mandé|limpié|cambié|revisé|escribí|fui|llamamos|enviamos|pagué|hice|desconecté)(?!\p{L})|reiniciado|he (?:probado|llamado|enviado|cambiado|reiniciado))/iu,
  /(?<!\p{L})(?:já (?:tentei|fiz|enviei|mandei|liguei|pedi|paguei|troquei|reiniciei|fui)|(?:tentei|reiniciei|liguei|enviei|mandei|limpei|troquei|pedi|verifiquei|paguei|contactei|desliguei|atualizei)(?!\p{L}))/iu,
  /(?<!\p{L})(?:(?:heb|hebben|is|ben|zijn)\b.*(?:ge\p{L}{3,}(?:d|t|en)\b|vervangen|geprobeerd|herstart|opgezegd|gebeld|gemaild|betaald)|gedaan|geprobeerd|opnieuw gestart|uit en aan|al (?:ge\p{L}+|\d+ keer))/iu,
]

/** What customers say they have done themselves: nobody should send them through it again. Their words, their account. */
export const triedByCustomer = (facts: HandoffFacts): Attempt[] =>
  customerMessages(facts).flatMap(({ text, at }) =>
    sentencesOf(text)
      .filter(
        (sentence) => !sentence.endsWith('?') && trying.some((tongue) => tongue.test(sentence)),
      )
      .slice(0, 3)
      .map((sentence) => ({
        what: `The customer: ${quoted(sentence, 150)}`,
        outcome: 'as they tell it',
        at: at.toISOString(),
      })),
  )

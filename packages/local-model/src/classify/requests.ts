import { readableStart } from '../text/normalise.ts'

const endOfPiece =
  /(?<=[.!?;\n])\s*|,\s+(?=and |also |then |plus |but |or )|\s+(?=and (?:also |then |please )?(?:can|could|i |please|how|what|why|when|where|send|tell|cancel|refund|change|give|explain|check)\b)/iu
const opening =
  /^(?:and|also|but|so|then|plus|or|ok(?:ay)?|hi|hello|hey|well|anyway|please|kindly|first|second|finally|lastly|bitte|und|por favor|e|y|et|en)[\s,:!-]+/iu

/** Wordings after which the wish itself follows. */
const askings: RegExp[] = [
  /\b(?:can|could|would|will) you (?:please |kindly |just |maybe |also )*(?:help me (?:to |with )?)?(?<wish>.+)/iu,
  /\b(?:i|we)(?: would|'d|’d)? (?:really |just |also |still )*(?:want|need|like|love|wish|prefer)(?: you)? to (?:please )?(?<wish>.+)/iu,
  /\b(?:i|we)(?: would|'d|’d)? (?:really |just |also |still )*(?:want|need|like|demand|request|expect)(?: to have| to get)? (?<wish>(?:a|an|the|my|our|some|new|another|more|this|these|your|help|proof|confirmation|compensation|information)\b.+)/iu,
  /\b(?:please|kindly|pls|plz) (?<wish>(?!help\b[.!]?$)\p{L}.+)/iu,
  /\b(?:can|could|may|how (?:can|do|could|should)) (?:i|we) (?<wish>.+)/iu,
  /\b(?:konnen sie|könnten sie|können sie|kannst du|könntest du) (?:bitte |mir |mal )*(?<wish>.+)/iu,
  /\b(?:ich (?:möchte|will|brauche|hätte gern)|wir (?:möchten|wollen|brauchen)) (?<wish>.+)/iu,
  /\b(?:bitte) (?<wish>\p{L}.+)/iu,
  /\b(?:pouvez|pourriez|peux|pourrais)[ -](?:vous|tu) (?:me |m')?(?<wish>.+)/iu,
  /\bje (?:veux|voudrais|souhaite|souhaiterais|aimerais) (?<wish>.+)/iu,
  /\b(?:puede[ns]?|podr[ií]an?|puedes|me gustar[ií]a|quiero|quisiera|necesito|por favor) (?<wish>.+)/iu,
  /\b(?:poderia[m]?|podem|pode|gostaria de|quero|queria|preciso(?: de)?) (?<wish>.+)/iu,
  /\b(?:kunt u|kun je|kunnen jullie|ik wil(?: graag)?|ik zou graag|graag) (?<wish>.+)/iu,
]
const commands =
  /^(?<wish>(?:refund|cancel|change|update|send|resend|give|tell|show|explain|check|fix|delete|remove|stop|return|replace|exchange|reset|unlock|activate|deactivate|close|confirm|call|email|transfer|move|add|upgrade|downgrade|credit|reimburse|ship|deliver|track|help me|let me know|make sure)\b.*)/iu
const mostRequests = 8
const longestRequest = 200

/** The explicit asks of a message, each as the piece of the sentence that says it. */
export function requestsIn(text: string): string[] {
  const found = new Set<string>()
  for (const raw of readableStart(text).split(endOfPiece)) {
    const wish = wishIn(withoutOpening(raw.trim()))
    if (wish) found.add(wish)
    if (found.size === mostRequests) break
  }
  return [...found]
}

function withoutOpening(piece: string): string {
  const shorter = piece.replace(opening, '')
  return shorter === piece ? piece : withoutOpening(shorter)
}

function wishIn(piece: string): string | undefined {
  for (const asking of [commands, ...askings]) {
    const wish = asking.exec(piece)?.groups?.wish
    if (!wish) continue
    const tidy = wish
      .replace(/[\s.!?,;:]+$/u, '')
      .replace(/\s+(?:please|pls|thanks?|thank you|bitte|svp|danke)$/iu, '')
    if (tidy.length > 2 && tidy.length <= longestRequest) return tidy
  }
  return undefined
}

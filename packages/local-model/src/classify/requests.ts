import { readableStart } from '../text/normalise.ts'

/** What a second ask begins with, after "and". */
const nextAsk = [
  '(?:and|also|plus) (?=(?:also |then |please |kindly )*(?:can|could|would|i|we|please|how|what|why|when|where|send|resend|tell|cancel|refund|change|update|give|explain|check|remove|delete|stop|return|replace|fix|reset|confirm|move|add|close|let|make sure|help)\\b)',
  '(?:und|sowie) (?=(?:bitte |dann |auch )*(?:\\p{L}+en sie|kannst|können|könnten|könntest|ich (?:brauche|möchte|will)|schick\\p{L}*|sag\\p{L}*|gib|lösch\\p{L}*|storniere?)\\b)',
  "(?:et|puis) (?=(?:aussi |puis |ensuite )*(?:pouvez|pourriez|peux|pourrais|je (?:veux|voudrais|souhaite)|j'ai besoin|\\p{L}{3,}ez)\\b)",
  '(?:y|e) (?=(?:también |também |por favor )*(?:puede[ns]?|podría|quiero|necesito|quisiera|me gustaría|pode|poderia|quero|preciso|gostaria|env[ií]e\\p{L}*|mande\\p{L}*|cancele\\p{L}*|devuelva\\p{L}*|devolva\\p{L}*|cambie\\p{L}*|mude\\p{L}*|díga\\p{L}*|diga\\p{L}*)\\b)',
  'en (?=(?:ook |graag |dan )*(?:kunt|kun|kunnen|ik (?:wil|zou)|stuur|geef|annuleer|wijzig|verwijder|zeg|laat)\\b)',
].join('|')
const endOfPiece = new RegExp(
  `(?<=[.!?;\\n])\\s*|,\\s+(?=(?:and|also|then|plus|but|or|und|et|y|e|en) )|,?\\s+(?=${nextAsk})`,
  'iu',
)
const opening =
  /^(?:and|also|but|so|then|plus|or|auch|dann|sowie|aussi|puis|ensuite|también|também|ook|dan|ok(?:ay)?|hi|hello|hey|well|anyway|please|kindly|first|second|finally|lastly|bitte|und|por favor|e|y|et|en)[\s,:!-]+/iu

/** "Can I" and "how do I" ask for leave or for the way as often as for the thing itself. */
const mayI = /\b(?:can|could|may|how (?:can|do|could|should)) (?:i|we) (?<wish>.+)/iu
const askedForLeave = 0.6
const askedOutright = 0.85

/** Wordings after which the wish itself follows. */
const askings: RegExp[] = [
  /\b(?:can|could|would|will) you (?:please |kindly |just |maybe |also )*(?:help me (?:to |with )?)?(?<wish>.+)/iu,
  /\b(?:i|we)(?: would|'d|’d)? (?:really |just |also |still )*(?:want|need|like|love|wish|prefer)(?: you)? to (?:please )?(?<wish>.+)/iu,
  /\b(?:i|we)(?: would|'d|’d)? (?:really |just |also |still )*(?:want|need|like|demand|request|expect)(?: to have| to get)? (?<wish>(?:a|an|the|my|our|some|new|another|more|this|these|your|help|proof|confirmation|compensation|information)\b.+)/iu,
  /\b(?:please|kindly|pls|plz) (?<wish>(?!help\b[.!]?$)\p{L}.+)/iu,
  mayI,
  /\b(?:konnen sie|könnten sie|können sie|kannst du|könntest du) (?:bitte |mir |mal )*(?<wish>.+)/iu,
  /\b(?:ich (?:möchte|will|brauche|hätte gern)|wir (?:möchten|wollen|brauchen)) (?<wish>.+)/iu,
  /\b(?:bitte) (?<wish>\p{L}.+)/iu,
  /\b(?:pouvez|pourriez|peux|pourrais)[ -](?:vous|tu) (?:me |m')?(?<wish>.+)/iu,
  /\bje (?:veux|voudrais|souhaite|souhaiterais|aimerais) (?<wish>.+)/iu,
  /\b(?:puede[ns]?|podr[ií]an?|puedes|me gustar[ií]a|quiero|quisiera|necesito|por favor) (?<wish>.+)/iu,
  /\b(?:poderia[m]?|podem|pode|gostaria de|quero|queria|preciso(?: de)?) (?<wish>.+)/iu,
  /\b(?:kunt u|kun je|kunnen jullie|ik wil(?: graag)?|ik zou graag|graag) (?<wish>.+)/iu,
]
const commands: RegExp[] = [
  /^(?<wish>(?:refund|cancel|change|update|send|resend|give|tell|show|explain|check|fix|delete|remove|stop|return|replace|exchange|reset|unlock|activate|deactivate|close|confirm|call|email|transfer|move|add|upgrade|downgrade|credit|reimburse|ship|deliver|track|help me|let me know|make sure)\b.*)/iu,
  /^(?<wish>(?:stornieren|kündigen|ändern|schicken|senden|löschen|erstatten|sperren|prüfen|geben|sagen|teilen|buchen|tauschen|bestätigen) sie\b.*)/iu,
  /^(?<wish>(?:annulez|envoyez|remboursez|changez|supprimez|modifiez|donnez|dites|vérifiez|bloquez|échangez|confirmez|résiliez)\b.*)/iu,
  /^(?<wish>(?:cancelen?|env[ií]en?(?:me|nos)?|manden?(?:me|nos)?|devuelvan?(?:me|nos)?|devolvam?|cambien?|mudem?|borren?|apaguem?|bloqueen?|bloqueiem?|dígan?me|digam?-me|confirmen?|confirmem?|enviem?(?:-me)?)\b.*)/iu,
  /^(?<wish>(?:annuleer|stuur|wijzig|verwijder|geef|zeg|blokkeer|controleer|bevestig|ruil)\b.*)/iu,
]
const mostRequests = 8
const longestRequest = 200

/** An explicit ask: the customer's words, where they stand in the message, and how sure it is that they ask. */
export type Ask = { text: string; start: number; end: number; confidence: number }

/** The explicit asks of a message, each as the piece of the sentence that says it. */
export function asksIn(text: string): Ask[] {
  const readable = readableStart(text)
  const found = new Map<string, Ask>()
  let from = 0
  for (const raw of readable.split(endOfPiece)) {
    const wish = wishIn(withoutOpening(raw.trim()))
    const start = wish ? readable.indexOf(wish.text, from) : -1
    if (!wish || start < 0) continue
    from = start + wish.text.length
    if (!found.has(wish.text)) found.set(wish.text, { ...wish, start, end: from })
    if (found.size === mostRequests) break
  }
  return [...found.values()]
}

function withoutOpening(piece: string): string {
  const shorter = piece.replace(opening, '')
  return shorter === piece ? piece : withoutOpening(shorter)
}

function wishIn(piece: string): Pick<Ask, 'text' | 'confidence'> | undefined {
  for (const asking of [...commands, ...askings]) {
    const wish = asking.exec(piece)?.groups?.wish
    if (!wish) continue
    const text = wish
      .replace(/[\s.!?,;:]+$/u, '')
      .replace(/\s+(?:please|pls|thanks?|thank you|bitte|svp|danke)$/iu, '')
    if (text.length > 2 && text.length <= longestRequest)
      return { text, confidence: asking === mayI ? askedForLeave : askedOutright }
  }
  return undefined
}

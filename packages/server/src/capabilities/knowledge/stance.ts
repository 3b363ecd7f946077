/** Does a sentence let something be done, or not, or only under a condition? In the languages guidance is written in. */
export type Stance = 'allows' | 'refuses'

const refusing = [
  /\b(?:no|not|never|none|nobody|cannot|unable|impossible|without exception|unfortunately|neither|nor|only|closed|refused?|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|should|would|could|must)n['’]?t)\b/i,
  /\b(?:kein\w*|nicht|nie|niemals|niemand|leider|nur|unmöglich|ausgeschlossen|geschlossen|nein)\b/i,
  /\b(?:pas|jamais|aucune?|impossible|seulement|uniquement|plus d['’]|malheureusement|non)\b/i,
  /\b(?:nunca|ningun\w*|ningún|imposible|solo|sólo|solamente|tampoco)\b/i,
  /\b(?:mai|nessun\w*|impossibile|soltanto|purtroppo)\b/i,
  /\b(?:niet|geen|nooit|alleen|helaas|onmogelijk)\b/i,
  /(?<!\p{L})(?:não|nunca|nenhum\w*|apenas|somente|impossível|ikke|ingen|aldrig|kun|inte|inga|endast)(?!\p{L})/iu,
]

/** "No extra cost" and "without a fee" refuse nothing: they are taken out first. */
const harmless =
  /\b(?:no|without|at no|ohne|keine?|sans|aucun|sin|senza|zonder|geen)\s+(?:\w+\s+)?(?:charges?|costs?|fees?|extra\w*|problems?|kosten|gebühr\w*|frais|coste|costi?|gastos|spese)\b|\bnot only\b|\bno problem\b|\bno later\b/gi

export const stanceOf = (sentence: string): Stance =>
  refusing.some((pattern) => pattern.test(sentence.replace(harmless, ' '))) ? 'refuses' : 'allows'

const free =
  /\b(?:free(?: of charge)?|at no (?:extra )?(?:cost|charge)|no (?:extra )?(?:charge|cost|fee)|without (?:a |extra )?(?:charge|cost|fee)|kostenlos|kostenfrei|gratis|gebührenfrei|gratuite?s?|gratuit\w*|sans frais|kosteloos|de graça|grátis)\b/i

export const isFree = (sentence: string): boolean => free.test(sentence)

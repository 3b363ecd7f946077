/** Words with which a sentence says when something holds, in the languages guidance is written in. */
const condition =
  /\b(?:if|only|unless|until|except|provided|as long as|at most|at least|up to|within|from|before|after|nur|wenn|falls|sofern|bis|höchstens|mindestens|innerhalb|außer|si|seulement|sauf|jusqu['’]|au plus|solo|hasta|salvo|dentro de|entro|fino a|als|alleen|tot|binnen|hvis|kun)\b/i

const most = 6

/** The sentences of an answer that say for whom, when or how far it holds. */
export const conditionsIn = (answer: string): string[] =>
  answer
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && condition.test(sentence))
    .slice(0, most)

const quoted = /["“„«‹]([^"”“»›\n]{1,200})["”“»›]/gu
const fewestWords = 3
/** Words that make what stands in quotation marks somebody else's, or a label. */
const aboutQuoted =
  /\b(?:wrote|writes|says?|said|reads?|button|text|message|review|called|label\w*|titled?|option|error|translate\w*|mean\w*|phrase|sentence|email|heißt|steht|schrieb|schreibt|knopf|text|bedeutet|dit|écrit|bouton|texte|message|signifie|dice|escribió|botón|texto|significa|diz|escreveu|botão|staat|schreef|knop|tekst|betekent)\b/iu
const ownWords =
  /\b(?:i (?:said|say|asked|wrote|typed|told)|ich (?:sagte|habe gesagt)|j'ai (?:dit|demandé)|dije|pedí|eu disse|ik zei)\b/iu

/** The message without what it only quotes: "the button says “talk to a person”" asks for nobody. */
export function withoutQuotations(text: string): string {
  if (!/["“„«‹]/u.test(text)) return text
  const around = text.replace(quoted, ' ')
  const words = around.match(/\p{L}+/gu)?.length ?? 0
  if (words < fewestWords || !aboutQuoted.test(around) || ownWords.test(around)) return text
  return around
}

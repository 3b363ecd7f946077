const salutation =
  /^(?:hi|hello|hey|hallo|hola|bonjour|buenas|buenos d[ií]as|bom dia|boa (?:tarde|noite)|ol[aá]|oi|hoi|beste|good (?:morning|day|afternoon|evening)|guten (?:tag|morgen|abend)|sehr geehrte damen und herren)(?: (?!i\b)\p{L}+){0,2}[,!:-]\s*(?=\S)/iu

/** "5. September", "ref. 12", "Hauptstr. 5": a mark after these ends nothing. */
const endsNothing =
  /(?:(?:^|\s)(?:ref|nr|no|n|n\.º|art|tel|str|z|bzw|ca|approx|dr|mr|mrs|ms|sr|sra|st|st\.|inkl|incl|e\.g|i\.e|etc|p\.ej|num|núm)\.|str\.)$/i
const dayBefore = /(?:^|\s)\d{1,2}\.$/
const month = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*|^\p{Ll}/u

/** The sentences of a text, without their salutations. A mark inside a number, a date or an address ends nothing. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const line of text.split(/\n+/)) {
    let open = ''
    for (const piece of line.split(/(?<=[.!?…]["”»)]?)\s+/)) {
      const isCut = endsNothing.test(open) || (dayBefore.test(open) && month.test(piece))
      if (open !== '' && !isCut) sentences.push(open)
      open = open !== '' && isCut ? `${open} ${piece}` : piece
    }
    sentences.push(open)
  }
  return sentences.map((sentence) => sentence.trim().replace(salutation, '')).filter(Boolean)
}

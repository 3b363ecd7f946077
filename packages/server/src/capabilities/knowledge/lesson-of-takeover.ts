import { withoutFactsOf, withoutInstructions } from './private-facts.ts'

/** What was said before and after a person came in; nothing of the assistant is in here (people's words only). */
export type HumanTranscript = {
  customerName: string
  orders: string[]
  /** What the customer wrote, oldest first, up to the person's first reply. */
  asked: string[]
  /** What the person wrote to the customer, oldest first. */
  replied: string[]
}

export type TaughtAnswer = { question: string; answer: string }

const courtesies = [
  /^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hallo|bonjour|hola|ol[aá])\b[^.!?]{0,40}[.!?,]*$/i,
  /^(?:many )?(?:thanks|thank you)\b[^.!?]{0,80}[.!?]*$/i,
  /^(?:i am|i'm|this is|my name is) \p{Lu}\S+(?: (?:from|here|speaking|at)\b.*)?[.!?,]*$/iu,
  /\b(?:sorry|apologi[sz]e)\b[^.!?]{0,80}$|^(?:i am |i'm |we are |we're )?(?:very |so |really )?sorry\b.{0,80}$/i,
  /^(?:is there )?anything else\b.*$/i,
  /^(?:have|enjoy) (?:a|the|your) .{0,40}$/i,
  /^(?:kind|best|warm) (?:regards|wishes)\b.*$/i,
  /^(?:one|just a|give me a) (?:moment|second|minute)\b.*$/i,
  /^(?:let me|i will|i'll) (?:just )?(?:check|look|have a look|see)\b.{0,60}$/i,
  /^(?:you(?:'re| are) welcome|no problem|my pleasure|glad|happy to help|ok|okay|sure|great|perfect|of course|certainly|yes|no)\b.{0,20}$/i,
]

/** Fewer words than this teach nobody anything. */
const fewestWords = 6

/** The question and the answer inside a takeover, free of courtesies and private facts; null when there is no lesson. */
export function lessonOfTakeover(transcript: HumanTranscript): TaughtAnswer | null {
  const answer = transcript.replied.flatMap((reply) => substanceOf(reply, transcript)).join('\n\n')
  const question = questionIn(transcript.asked.map(withoutInstructions))
  if (question === null || answer.split(/\s+/).filter(Boolean).length < fewestWords) return null
  return {
    question: withoutFactsOf(transcript, question),
    answer: withoutFactsOf(transcript, answer),
  }
}

/** A reply without its courtesies; as one piece, so that its order and lists stay. */
function substanceOf(reply: string, { customerName }: HumanTranscript): string[] {
  const lines = reply.split('\n').map((line) =>
    line
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => withoutSalutation(sentence, customerName))
      .filter(
        (sentence) =>
          sentence !== '' && !courtesies.some((courtesy) => courtesy.test(sentence.trim())),
      )
      .join(' ')
      .trim(),
  )
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? [] : [text]
}

/** "Hi Mia, the parcel ..." and "Mia, the parcel ..." keep the parcel. */
function withoutSalutation(sentence: string, customerName: string): string {
  const first = customerName.split(/\s+/)[0] ?? ''
  const greeted = sentence.replace(
    /^(?:hi|hello|hey|dear|hallo|hola|bonjour)\b[^,.!?]{0,30}[,!]\s*/i,
    '',
  )
  const rest = first && greeted.startsWith(`${first}, `) ? greeted.slice(first.length + 2) : greeted
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** The last message that asks something, else the longest: people come to the point late. */
function questionIn(asked: readonly string[]): string | null {
  const real = asked.map((text) => text.trim()).filter((text) => text.split(/\s+/).length > 2)
  const asking = real.findLast((text) => text.includes('?') && !isForPerson(text))
  return (
    asking ??
    real.filter((text) => !isForPerson(text)).sort((one, other) => other.length - one.length)[0] ??
    null
  )
}

const isForPerson = (text: string): boolean =>
  /\b(?:human|real person|a person|agent|representative|operator)\b/i.test(text) && text.length < 80

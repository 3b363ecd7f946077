import type { Command } from '../commands.ts'
import type { Event } from '../events.ts'

/** Somebody said whether an answer was right. Always accepted: it changes nothing in the conversation, and is evidence. */
export const judgeAnswer = ({
  message,
  number,
  verdict,
  by,
}: Command & { do: 'judge_answer' }): Event[] => [
  { kind: 'answer_judged', message, number, verdict, by },
]

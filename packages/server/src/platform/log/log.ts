import { pino } from 'pino'

/** Structured logging: one JSON line per happening. Message texts and secrets never go in here. */
export type Log = {
  info(facts: object, sentence: string): void
  warn(facts: object, sentence: string): void
  error(facts: object, sentence: string): void
}

export const consoleLog = (level: string): Log => pino({ level })

/** For tests: swallows information, keeps problems where a test can look at them. */
export function quietLog(): Log & { problems: { facts: object; sentence: string }[] } {
  const problems: { facts: object; sentence: string }[] = []
  const keep = (facts: object, sentence: string): void => void problems.push({ facts, sentence })
  return { problems, info: () => {}, warn: keep, error: keep }
}

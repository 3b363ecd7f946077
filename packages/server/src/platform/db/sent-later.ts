/** What was sent in a transaction without waiting for the answer. */
export type SentLater = {
  add(answer: Promise<unknown>, mustBeKnownFirst?: boolean): void
  /** Rejects when an answer that decides about the commit is a bad one. */
  verified(): Promise<unknown>
  all(): Promise<unknown>
  /** The error of the first that failed: whatever was sent behind it fails because of it. */
  firstFailure(): Promise<{ error: unknown } | undefined>
}

/** Answers in the order in which their statements were sent. */
export function sentLater(): SentLater {
  const answers: Promise<unknown>[] = []
  const verdicts: Promise<unknown>[] = []
  return {
    add: (answer, mustBeKnownFirst = false) => {
      // Looked at when the transaction ends; until then a failure must not count as one that nobody handles.
      answer.catch(() => {})
      answers.push(answer)
      if (mustBeKnownFirst) verdicts.push(answer)
    },
    verified: () => Promise.all(verdicts),
    all: () => Promise.all(answers),
    firstFailure: async () => {
      const settled = await Promise.allSettled(answers)
      const failed = settled.find((each) => each.status === 'rejected')
      return failed && { error: failed.reason as unknown }
    },
  }
}

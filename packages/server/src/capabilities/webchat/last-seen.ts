/** How far a bubble has read: the number of a message, and in which thread, where the bubble knows. */
export type LastSeen = { thread: string | null; number: number }

export const nothingSeen: LastSeen = { thread: null, number: 0 }

/** What a bubble sends back: an event's id (`thread.number`), or a bare number. */
export const lastSeenForm = /^(?:[0-9a-f-]{36}\.)?\d{1,9}$/

export function readLastSeen(text: string): LastSeen {
  if (!lastSeenForm.test(text)) return nothingSeen
  const [thread, number] = text.includes('.') ? text.split('.') : [null, text]
  return { thread: thread ?? null, number: Number(number) }
}

/** Numbers begin anew in each thread: what was read of another one, or beyond the end of this one, says nothing here. */
export function seenIn(thread: string, newest: number, last: LastSeen): number {
  const isOfThis = last.thread === null ? last.number <= newest : last.thread === thread
  return isOfThis ? last.number : 0
}

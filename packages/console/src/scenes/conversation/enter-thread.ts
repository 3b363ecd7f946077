/** The conversation whose thread somebody wants to be in, while it is on its way. */
let awaited: string | null = null

/**
 * Goes into the thread of a conversation. Enter behind J often comes before the conversation does, and focus on the thread
 * that is about to leave would be lost with it.
 */
export function enterThread(conversation: string): void {
  const thread = document.getElementById('thread')
  const isThere = thread?.dataset.conversation === conversation
  awaited = isThere ? null : conversation
  if (isThere) thread.focus()
}

/** A thread has come: whoever waits for it is let in. Somebody who writes or clicked elsewhere meanwhile stays there. */
export function letIn(thread: HTMLElement | null): void {
  const isAwaited = awaited !== null && thread?.dataset.conversation === awaited
  awaited = null
  if (isAwaited && document.activeElement === document.body) thread.focus()
}

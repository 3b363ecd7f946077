import type { AgentId, ConversationId, NoticeKind, WorkspaceId } from '@baton/domain'

/** Something that people on the team must hear of. */
export type News = {
  workspace: WorkspaceId
  agents: readonly AgentId[]
  kind: NoticeKind
  title: string
  /** With times of the clock in it, it is written for each reader in their own zone. */
  body: string | ((timeZone: string) => string)
  /** A place in the desk, beginning with a slash. */
  link: string | null
  conversation?: ConversationId | null
  /** Comes in quiet hours too, and again by another way until somebody acknowledges it. */
  urgent: boolean
}

/** The words for somebody who sits in this zone. */
export const bodyFor = ({ body }: News, timeZone: string): string =>
  typeof body === 'string' ? body : body(timeZone)

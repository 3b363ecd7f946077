import type { AgentId, ConversationId, NoticeKind, WorkspaceId } from '@baton/domain'

/** Something that people on the team must hear of. */
export type News = {
  workspace: WorkspaceId
  agents: readonly AgentId[]
  kind: NoticeKind
  title: string
  body: string
  /** A place in the desk, beginning with a slash. */
  link: string | null
  conversation?: ConversationId | null
  /** Comes in quiet hours too, and again by another way until somebody acknowledges it. */
  urgent: boolean
}

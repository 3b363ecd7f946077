/** A string that can only be mixed up with another id on purpose. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** One company that uses this house; every row belongs to one. */
export type WorkspaceId = Id<'workspace'>
/** One thread with one customer on one channel. */
export type ConversationId = Id<'conversation'>
/** One thing said in a conversation. */
export type MessageId = Id<'message'>
/** One time that a person was called for. */
export type EscalationId = Id<'escalation'>
/** One thing a person taught the assistant. */
export type GuidanceId = Id<'guidance'>
/** One write the assistant wanted done. */
export type ActionId = Id<'action'>
/** A person on the team. */
export type AgentId = Id<'agent'>
/** A person who writes to us. */
export type CustomerId = Id<'customer'>
/** A text of the help centre. */
export type ArticleId = Id<'article'>
/** A number, mailbox or site through which customers write. */
export type ChannelAccountId = Id<'channel_account'>

/** A string that can only be mixed up with another id on purpose. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

export type WorkspaceId = Id<'workspace'>
export type ConversationId = Id<'conversation'>
export type MessageId = Id<'message'>
export type EscalationId = Id<'escalation'>
export type GuidanceId = Id<'guidance'>
export type ActionId = Id<'action'>
export type AgentId = Id<'agent'>
export type CustomerId = Id<'customer'>
export type ArticleId = Id<'article'>
export type ChannelAccountId = Id<'channel_account'>

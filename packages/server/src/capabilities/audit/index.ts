export { appendAudit, lockChain } from './append.ts'
export { auditRoutes } from './routes.ts'
export { sealConversations } from './seal-conversations.ts'
export { type Verdict, verdictSentence, verify } from './verify.ts'

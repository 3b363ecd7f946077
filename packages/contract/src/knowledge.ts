import { z } from 'zod'
import { instant } from './common.ts'
import { segment } from './guidance.ts'

export const articleRow = z.object({
  id: z.string(),
  title: z.string(),
  category: z.string(),
  status: z.enum(['published', 'retired']),
  /** Written by the team, or taught by guidance in a conversation. */
  origin: z.enum(['written', 'taught']),
  updatedAt: instant,
  uses: z.int(),
})
export const provenance = z.object({
  conversation: z.string(),
  agent: z.string(),
  agentName: z.string(),
  at: instant,
  scope: z.string(),
  validUntil: instant.nullable(),
  /** The answer that was wrong, when it was taught as a correction. */
  corrects: z.string().optional(),
  /** The sentences of the answer that say when it holds. */
  conditions: z.array(z.string()).optional(),
  /** Articles beside which it stands though they say otherwise, with the reason. */
  keptBeside: z.array(z.object({ article: z.string(), why: z.string() })).optional(),
  /** The article whose place it took, or of which it is a narrower case. */
  replaces: z.string().optional(),
  narrows: z.string().optional(),
})
export const article = articleRow.extend({
  body: z.string(),
  questions: z.array(z.string()),
  tool: z.string().nullable(),
  revision: z.int(),
  provenance: provenance.nullable(),
  /** For whom and how long it holds, who looks after it, and what took its place. */
  scope: z.string().optional(),
  segment: segment.nullable().optional(),
  validFrom: instant.nullable().optional(),
  validUntil: instant.nullable().optional(),
  reviewAt: instant.nullable().optional(),
  owner: z.string().nullable().optional(),
  supersededBy: z.string().nullable().optional(),
  revisions: z.array(
    z.object({ revision: z.int(), at: instant, by: z.string(), title: z.string() }),
  ),
})
export type ArticleView = z.infer<typeof article>
export const articleBody = z.object({
  title: z.string().min(1).max(200),
  category: z.string().max(80).default('General'),
  body: z.string().min(1).max(40_000),
  questions: z.array(z.string().min(1).max(300)).max(50).default([]),
})
export const articleList = z.object({ items: z.array(articleRow) })
export const articleQuery = z.object({
  search: z.string().max(200).optional(),
  origin: z.enum(['written', 'taught']).optional(),
})
/** What learning proposes; reviewed by people. */
export const suggestion = z.object({
  id: z.string(),
  conversation: z.string(),
  from: z.enum(['guidance', 'takeover', 'correction']),
  question: z.string(),
  answer: z.string(),
  state: z.enum(['open', 'published', 'dismissed', 'merged']),
  /** How many conversations asked it. */
  count: z.int(),
  article: z.string().nullable(),
  at: instant,
})
export const suggestionList = z.object({ items: z.array(suggestion) })

import { z } from 'zod'
import { instant, role } from './common.ts'

/** Length says more than signs do. */
const newPassword = z.string().min(10).max(200)

export const presence = z.enum(['available', 'busy', 'away', 'offline'])
export const agentView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
  role,
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  presence,
  active: z.boolean(),
})
export type AgentView = z.infer<typeof agentView>

export const me = z.object({
  agent: agentView,
  workspace: z.object({ id: z.string(), name: z.string(), demo: z.boolean() }),
  /** Send as header `x-baton-csrf` with every change. */
  csrf: z.string(),
})
export type Me = z.infer<typeof me>

export const signInBody = z.object({ email: z.email(), password: z.string().min(1).max(200) })
export const demoSignInBody = z.object({ agent: z.string() })
export const setup = z.object({
  /** True while the house has no administrator: show the first-run page. */
  needed: z.boolean(),
  demo: z.boolean(),
  demoAgents: z.array(z.object({ id: z.string(), name: z.string(), role })),
  /** Page with the demo company's shop and the chat bubble; null without demo. */
  shopUrl: z.string().nullable(),
})
export const setupBody = z.object({
  workspace: z.string().min(1).max(80),
  name: z.string().min(1).max(80),
  email: z.email(),
  password: newPassword,
})
export const newAgentBody = z.object({
  name: z.string().min(1).max(80),
  email: z.email(),
  role,
  password: newPassword,
  skills: z.array(z.string()).default([]),
  languages: z.array(z.string()).default(['en']),
})
export const setPasswordBody = z.object({ password: newPassword })
export const changePasswordBody = z.object({
  current: z.string().min(1).max(200),
  password: newPassword,
})
export const changeAgentBody = z.object({ role: role.optional(), active: z.boolean().optional() })
export const presenceBody = z.object({ presence })

export const apiKeyView = z.object({
  id: z.string(),
  name: z.string(),
  role,
  /** The first characters, to recognise it by. */
  hint: z.string(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
})
export const newApiKeyBody = z.object({ name: z.string().min(1).max(80), role })
/** The only answer that ever shows the key itself. */
export const newApiKey = z.object({ key: z.string(), apiKey: apiKeyView })

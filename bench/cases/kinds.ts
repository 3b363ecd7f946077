import type { Kind } from './kind.ts'

/** The kinds there are, by the name given to --kind. Loaded when asked for: some open a whole house. */
export const kinds: Record<string, () => Promise<Kind>> = {
  dialogues: async () => (await import('./kinds/dialogues.ts')).dialogues,
  guardrails: async () => (await import('./kinds/guardrails.ts')).guardrails,
  handoff: async () => (await import('./kinds/handoff.ts')).handoff,
  learning: async () => (await import('./kinds/learning.ts')).learning,
  human_request: async () => (await import('./kinds/human-request.ts')).kind,
}

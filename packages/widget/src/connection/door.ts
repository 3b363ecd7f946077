import type { OpenAnswer } from '@baton/contract'
import type { Settings } from '../settings.ts'
import type { HowItWas, Outgoing, Verdict } from '../state/state.ts'
import { post, type Result } from './request.ts'

type Told =
  | ['typing', object]
  | ['judge', { number: number; verdict: Verdict }]
  | ['survey', HowItWas]

/** The calls of a web chat. */
export type Door = {
  open: (token: string | null) => Promise<Result<OpenAnswer>>
  say: (token: string, item: Outgoing) => Promise<Result<{ id: string }>>
  /** What is said without words: a sign of typing, a thumb, an answer to the survey. */
  tell: (token: string | null, ...what: Told) => Promise<Result<unknown>>
  streamUrl: (token: string, after: number) => string
}

export function doorOf({ base, key, user, language }: Settings): Door {
  const at = `${base}/webchat/${encodeURIComponent(key)}`
  return {
    open: (token) =>
      post(
        `${at}/open`,
        { language, ...(token ? { token } : {}), ...(user ? { user } : {}) },
        null,
      ),
    say: (token, { id, text, control, page }) =>
      post(`${at}/messages`, { id, text, control, page }, token),
    tell: (token, what, body) => post(`${at}/${what}`, body, token),
    streamUrl: (token, after) => `${at}/live?${new URLSearchParams({ token, after: `${after}` })}`,
  }
}

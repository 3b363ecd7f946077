import type { OpenAnswer } from '@baton/contract'
import type { Settings } from '../settings.ts'
import type { Outgoing, Verdict } from '../state/state.ts'
import { post, type Result } from './request.ts'

/** The calls of a web chat. */
export type Door = {
  open: (token: string | null) => Promise<Result<OpenAnswer>>
  say: (token: string, item: Outgoing) => Promise<Result<{ id: string }>>
  typing: (token: string) => Promise<Result<unknown>>
  judge: (token: string, number: number, verdict: Verdict) => Promise<Result<unknown>>
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
    typing: (token) => post(`${at}/typing`, {}, token),
    judge: (token, number, verdict) => post(`${at}/judge`, { number, verdict }, token),
    streamUrl: (token, after) => `${at}/live?${new URLSearchParams({ token, after: `${after}` })}`,
  }
}

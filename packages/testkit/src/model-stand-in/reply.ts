/** What goes back over the wire. `cut` ends the connection in the middle of the body; `never` says nothing at all. */
export type StandInReply =
  | {
      kind: 'whole' | 'cut'
      status: number
      contentType: string
      headers: Record<string, string>
      body: string
    }
  | { kind: 'never' }

export const json = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): StandInReply => ({
  kind: 'whole',
  status,
  contentType: 'application/json',
  headers,
  body: JSON.stringify(body),
})

export const cut = (reply: StandInReply): StandInReply =>
  reply.kind === 'never' ? reply : { ...reply, kind: 'cut' }

/** Tokens by the usual rule of thumb: four characters each. Never zero, as with the real ones. */
export const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4))

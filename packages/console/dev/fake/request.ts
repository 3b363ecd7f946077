/** What a room of the invented house is asked. */
export type Request = {
  method: string
  path: string[]
  query: URLSearchParams
  body: Record<string, unknown>
}

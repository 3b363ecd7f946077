/** A request as the invented house reads it. */
export type Request = {
  method: string
  path: string[]
  query: URLSearchParams
  body: Record<string, unknown>
}

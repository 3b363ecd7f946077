/** How a provider can let us down. Each one is something that was seen from a real provider. */
export type StandInFailure =
  | 'unauthorized'
  | 'too_many_requests'
  | 'server_error'
  | 'no_such_model'
  | 'schema_not_supported'
  | 'time_out'
  | 'cut_stream'
  | 'nonsense_json'
  | 'empty'
  | 'refusal'
  | 'too_long'

/** The next thing the stand-in does: say a text (usually a judgement as JSON), or fail. */
export type Step = { says: string } | { fails: StandInFailure }

export type Script = {
  add(steps: Step[]): void
  next(): Step | null
}

/** Steps are taken in order, one per request. An empty script is an error of the test, not an answer. */
export function newScript(): Script {
  const steps: Step[] = []
  return { add: (more) => void steps.push(...more), next: () => steps.shift() ?? null }
}

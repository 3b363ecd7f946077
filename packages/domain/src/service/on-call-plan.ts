/** Who is on call from one instant to another (ISO texts). */
export type OnCallShift = { agent: string; from: string; to: string }

/** A week after week rota: so many days each, in this order, handed over at this time of the team's clock. */
export type Rota = {
  agents: string[]
  startsOn: string
  days: number
  handover: string
  timeZone: string
}

/** Whom to page, and how long to wait for an answer before the next step. */
export type ChainStep = {
  page: 'on_call' | 'next_on_call' | 'supervisors' | 'everybody'
  waitSeconds: number
}

/**
 * The path for emergencies outside hours: what counts as one (shown to customers, by language), who is woken, in which
 * order, and within how many minutes somebody calls back for certain.
 */
export type OnCallPlan = {
  on: boolean
  criteria: Record<string, string>
  rota: Rota | null
  overrides: OnCallShift[]
  chain: ChainStep[]
  guaranteeMinutes: number
}

import type { Answer, Behaviour, Call } from './http-server.ts'

/**
 * How a vendor can fail a call. `hang`: it never answers and took nothing. `timeout`: it took the message and never
 * answers. `reset`: it took the message and the connection breaks before the answer.
 */
export type Fault =
  | { status: number; code?: number; message?: string; retryAfter?: number | string }
  | 'hang'
  | 'timeout'
  | 'reset'

/** The faults still to come, and how they change a vendor's ordinary behaviour. */
export type FaultPlan = {
  failNext(fault: Fault, times?: number): void
  behave(call: Call, accept: (call: Call) => Answer, refuse: Refuse): Behaviour
}

/** Words a refusal as the vendor does. */
export type Refuse = (fault: Extract<Fault, object>) => Answer

export function faultPlan(): FaultPlan {
  const waiting: Fault[] = []
  return {
    failNext: (fault, times = 1) => waiting.push(...Array<Fault>(times).fill(fault)),
    behave: (call, accept, refuse) => {
      const fault = waiting.shift()
      if (fault === undefined) return accept(call)
      return faulty(fault, () => accept(call), refuse)
    },
  }
}

function faulty(fault: Fault, accept: () => Answer, refuse: Refuse): Behaviour {
  if (fault === 'hang') return 'silence'
  if (typeof fault === 'object') return withRetryAfter(refuse(fault), fault.retryAfter)
  const answer = accept()
  // A request that the vendor refuses anyway is refused, fault or not.
  if (answer.status >= 300) return answer
  return fault === 'timeout' ? 'silence' : 'break'
}

function withRetryAfter(answer: Answer, retryAfter: number | string | undefined): Answer {
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfter) } }
}

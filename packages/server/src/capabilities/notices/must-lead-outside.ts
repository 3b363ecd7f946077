import { HttpProblem } from '../../platform/http/problem.ts'
import { problemOf } from '../../platform/outgoing/post-outside.ts'
import type { Carriers } from './carriers.ts'

/** Refused when saved, and once more when sent: what a name leads to can change. */
export function mustLeadOutside(
  carriers: Pick<Carriers, 'loopback'>,
  path: string,
  address: string | null | undefined,
): void {
  const message = address ? problemOf(address, carriers) : null
  if (message === null) return
  throw new HttpProblem(
    400,
    'invalid_input',
    message,
    'Copy the address as the service shows it and try again.',
    [{ path, message }],
  )
}

import type { Problem } from '@baton/contract'
import { type RefusalCode, refusalTexts } from '@baton/domain'
import type { FastifyReply } from 'fastify'

type Field = { path: string; message: string }

/** A request that cannot be served, thrown from anywhere below a route and answered as the contract's problem. */
export class HttpProblem extends Error {
  override name = 'HttpProblem'
  readonly status: number
  readonly code: string
  readonly next: string
  readonly fields: Field[] | undefined

  constructor(status: number, code: string, message: string, next: string, fields?: Field[]) {
    super(message)
    this.status = status
    this.code = code
    this.next = next
    this.fields = fields
  }
}

/** The body that goes over the wire. */
export function bodyOf({ code, message, next, fields }: HttpProblem): Problem {
  return { code, message, next, ...(fields && { fields }) }
}

/** A refusal of the rules as a problem: the first sentence says what happened, the rest what to do next. */
export function refusalProblem(code: RefusalCode): HttpProblem {
  const text = refusalTexts[code]
  const border = text.indexOf('. ') + 1
  return new HttpProblem(409, code, text.slice(0, border), text.slice(border + 1))
}

/** Answers 409 with the sentences of the refusal. */
export function sendRefusal(reply: Pick<FastifyReply, 'callNotFound'>, code: RefusalCode) {
  // Routes declare only their good answers, so the typed `code` of their reply would not take a 409.
  return (reply as FastifyReply).code(409).send(bodyOf(refusalProblem(code)))
}

/** What is not there, or belongs to another workspace: both look the same from outside. */
export const notFound = (what: string): HttpProblem =>
  new HttpProblem(
    404,
    'not_found',
    `There is no such ${what} here.`,
    'Go back and reload the list.',
  )

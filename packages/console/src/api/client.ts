import type { Problem } from '@baton/contract'

/** An answer of the house that is not what was asked for: what happened, and what to do next. */
export class ProblemError extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(status: number, problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.name = 'ProblemError'
    this.status = status
    this.problem = problem
  }
}

const unreachable: Problem = {
  code: 'unreachable',
  message: 'Baton cannot be reached.',
  next: 'Check the connection. What you wrote is kept here.',
}

let csrf = ''
let signedOut: () => void = () => undefined

/** What to do when the house no longer knows who sits here. */
export function whenSignedOut(act: () => void): void {
  signedOut = act
}

/** The token of the session in force; every change carries it. */
export function rememberCsrf(token: string): void {
  csrf = token
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const answer = await ask(method, path, body)
  const text = await answer.text()
  const content: unknown = text === '' ? null : parse(text)
  if (answer.status === 401 && !path.startsWith('/api/session')) signedOut()
  if (!answer.ok) throw new ProblemError(answer.status, problemOf(answer, content))
  return content as Answer
}

async function ask(method: Method, path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (method !== 'GET') headers['x-baton-csrf'] = csrf
  const request: RequestInit = { method, headers, credentials: 'same-origin' }
  if (body !== undefined) request.body = JSON.stringify(body)
  return fetch(path, request).catch((cause: unknown) => {
    throw new ProblemError(0, unreachable, { cause })
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function problemOf(answer: Response, content: unknown): Problem {
  if (content && typeof content === 'object' && 'message' in content && 'code' in content)
    return content as Problem
  return {
    code: `http_${answer.status}`,
    message: `Baton answered with status ${answer.status}.`,
    next: 'Try again. If it stays, look at the trouble list in Settings.',
  }
}

/** What went wrong as a problem with words, whatever was thrown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return { code: 'unexpected', message: String(error), next: 'Reload the page.' }
}

import { createHmac } from 'node:crypto'
import { isSameSecret, type Secrets } from '../../platform/secrets/secrets.ts'

/** Who is at the other end of a bubble. The token is all a browser has; it is signed, so nobody can make up another's. */
export type Visitor = { account: string; id: string }

export function visitorToken(visitor: Visitor, secrets: Pick<Secrets, 'sign'>): string {
  const body = Buffer.from(JSON.stringify(visitor)).toString('base64url')
  return `${body}.${secrets.sign(body)}`
}

/** The visitor behind a token, or null when it was not made by this house for this account. */
export function readVisitor(
  token: string,
  account: string,
  secrets: Pick<Secrets, 'sign'>,
): Visitor | null {
  const [body, signed] = token.split('.')
  if (!body || !signed || !isSameSecret(signed, secrets.sign(body))) return null
  const visitor = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Visitor
  return visitor.account === account ? visitor : null
}

/** Did the site itself sign this customer in? Hex HMAC-SHA256 of the user's id with the account's secret. */
export const isSignedUser = (user: { id: string; signature: string }, secret: string): boolean =>
  isSameSecret(
    createHmac('sha256', secret).update(user.id).digest('hex'),
    user.signature.toLowerCase(),
  )

import { createHmac } from 'node:crypto'
import { isSameSecret } from '../../platform/secrets/secrets.ts'
import type { Account, SignedRequest } from '../channel.ts'
import { livingSecrets } from '../kit/living-secrets.ts'

/** Is the request from Meta? Over the raw bytes: Meta escapes letters in its own way, and re-writing breaks it. */
export function isFromMeta(request: SignedRequest, account: Account): boolean {
  const claimed = request.headers['x-hub-signature-256']
  if (claimed === undefined || claimed === '') return false
  const secrets = livingSecrets(account.secrets.appSecret, account.secrets.appSecretOld)
  return secrets
    .map((secret) => signatureOf(request.rawBody, secret))
    .some((expected) => isSameSecret(claimed, expected))
}

/** Meta's subscription handshake: whoever knows the verify token gets the challenge back. */
export function answerHandshake(
  query: Record<string, string | undefined>,
  account: Account,
): string | null {
  const claimed = query['hub.verify_token']
  const [expected] = livingSecrets(account.secrets.verifyToken)
  if (query['hub.mode'] !== 'subscribe' || claimed === undefined || expected === undefined)
    return null
  return isSameSecret(claimed, expected) ? (query['hub.challenge'] ?? null) : null
}

function signatureOf(body: Buffer, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

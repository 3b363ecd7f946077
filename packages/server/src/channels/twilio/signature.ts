import { createHash, createHmac } from 'node:crypto'
import { isSameSecret } from '../../platform/secrets/secrets.ts'
import type { Account, SignedRequest } from '../channel.ts'
import { livingSecrets } from '../kit/living-secrets.ts'
import { addressesOf } from './signed-address.ts'

type Field = readonly [name: string, value: string]

/**
 * Is the request from Twilio? The signature covers the public address and every form field, also those this code
 * has never heard of. A JSON body is covered by its hash in the address instead.
 */
export function isFromTwilio(request: SignedRequest, account: Account): boolean {
  const claimed = request.headers['x-twilio-signature']
  if (claimed === undefined || claimed === '') return false
  const fields = coveredFields(request)
  if (fields === null) return false
  const tokens = livingSecrets(account.secrets.authToken, account.secrets.authTokenOld)
  const expected = tokens.flatMap((token) =>
    addressesOf(request.url).map((address) => signatureOf(address, fields, token)),
  )
  return expected.filter((signature) => isSameSecret(claimed, signature)).length > 0
}

/** The fields under the signature, or null when the body is covered by nothing at all. */
function coveredFields(request: SignedRequest): Field[] | null {
  const promisedHash = hashInAddress(request.url)
  if (promisedHash !== null) return isSameSecret(hashOf(request.rawBody), promisedHash) ? [] : null
  if (request.rawBody.length === 0) return []
  const contentType = request.headers['content-type'] ?? ''
  if (!contentType.toLowerCase().startsWith('application/x-www-form-urlencoded')) return null
  return [...new URLSearchParams(request.rawBody.toString('utf8'))]
}

function signatureOf(address: string, fields: Field[], token: string): string {
  const hmac = createHmac('sha1', token).update(address, 'utf8')
  for (const [name, values] of byName(fields)) {
    // A repeated field counts once per different value.
    for (const value of [...new Set(values)].sort()) hmac.update(name + value, 'utf8')
  }
  return hmac.digest('base64')
}

function byName(fields: Field[]): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const [name, value] of fields) groups.set(name, [...(groups.get(name) ?? []), value])
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
}

function hashInAddress(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get('bodySHA256') : null
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}

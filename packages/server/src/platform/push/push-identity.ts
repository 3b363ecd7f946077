import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'

/** The pair of keys by which push services know this house (VAPID, RFC 8292), in base64url. */
export type PushIdentity = { publicKey: string; privateKey: string }

/** Browsers subscribe to this identity; a new one would silence all of them. */
export function newPushIdentity(): PushIdentity {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' })
  return { publicKey: pointOf(x, y).toString('base64url'), privateKey: d }
}

const pointOf = (x: string, y: string): Buffer =>
  Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])

const twelveHours = 12 * 3600

/** The header that says who sends: a signed note for one push service, good for twelve hours. */
export function authorizationFor(
  endpoint: string,
  { publicKey, privateKey }: PushIdentity,
  { contact, now }: { contact: string; now: Date },
): string {
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(now.getTime() / 1000) + twelveHours,
    sub: contact,
  }
  const text = [{ typ: 'JWT', alg: 'ES256' }, claims].map(encoded).join('.')
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((it) => it.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', d: privateKey, ...(x && { x }), ...(y && { y }) }
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
  return `vapid t=${text}.${signature.toString('base64url')}, k=${publicKey}`
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

import { createHash, createHmac } from 'node:crypto'

/** Form fields in the order in which they are sent; a list means the same field several times. */
export type FormFields = Record<string, string | string[]>

/** The `x-twilio-signature` of a form sent to an address. */
export function signTwilio(url: string, fields: FormFields, authToken: string): string {
  const covered = Object.keys(fields)
    .sort()
    .map((name) =>
      [...new Set([fields[name] ?? []].flat())]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
  return createHmac('sha1', authToken)
    .update(url + covered.join(''), 'utf8')
    .digest('base64')
}

/** The address of a JSON delivery of Twilio, which carries the hash of its body. */
export function withBodyHash(url: string, body: string): string {
  const hash = createHash('sha256').update(body, 'utf8').digest('hex')
  return `${url}${url.includes('?') ? '&' : '?'}bodySHA256=${hash}`
}

/** The `x-hub-signature-256` of a body sent by Meta. */
export function signMeta(body: string | Buffer, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
}

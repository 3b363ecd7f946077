import { describe, expect, it } from 'vitest'
import {
  type FormFields,
  signTwilio,
  webhookVectors,
  withBodyHash,
} from '../../../../testkit/src/vendors/index.ts'
import type { Account, SignedRequest } from '../channel.ts'
import { twilioAccount } from './fixtures/accounts.ts'
import { authToken, deliveryOf, photosFromDana, webhookUrl } from './fixtures/deliveries.ts'
import { isFromTwilio } from './signature.ts'

const account = twilioAccount('sms')
const vectors = webhookVectors('twilio')

function request(changes: Partial<SignedRequest> & { signature?: string } = {}): SignedRequest {
  const { contentType, body } = deliveryOf(photosFromDana)
  const signature = changes.signature ?? signTwilio(webhookUrl, photosFromDana, authToken)
  const headers = { 'content-type': contentType, 'x-twilio-signature': signature }
  return { method: 'POST', url: webhookUrl, headers, rawBody: Buffer.from(body), ...changes }
}

function signedAt(address: string): string {
  return signTwilio(address, photosFromDana, authToken)
}

describe('a request from Twilio', () => {
  it('is believed with its signature', () => {
    expect(isFromTwilio(request(), account)).toBe(true)
  })

  it('is refused once a letter of the body, the address or the signature changed', () => {
    const { body } = deliveryOf(photosFromDana)
    const changed = [
      request({ rawBody: Buffer.from(body.replace('NumMedia=2', 'NumMedia=3')) }),
      request({ rawBody: Buffer.from(`${body}&Extra=1`) }),
      request({ url: webhookUrl.replace('account=7', 'account=8') }),
      request({ signature: signedAt(webhookUrl).toLowerCase() }),
      request({ signature: '' }),
      request({ headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ]
    expect(changed.map((one) => isFromTwilio(one, account))).toEqual(changed.map(() => false))
  })

  it('is believed whether or not Twilio spelled out the port or dropped our settings fragment', () => {
    const signed = [
      'https://help.example.org:443/hooks/twilio?account=7',
      'https://help.example.org/hooks/twilio?account=7',
    ].map((address) => request({ signature: signedAt(address), url: `${webhookUrl}#rc=3&rp=all` }))
    expect(signed.map((one) => isFromTwilio(one, account))).toEqual([true, true])
  })

  it('is believed without a port although the configured address names one', () => {
    const url = 'https://help.example.org:8443/hooks'
    const one = request({ url, signature: signedAt('https://help.example.org/hooks') })
    expect(isFromTwilio(one, account)).toBe(true)
  })

  it('counts a repeated field once per value, in the order of the values', () => {
    const fields: FormFields = { MessageSid: 'SM1', MediaUrl: ['b', 'a', 'b'] }
    const rawBody = Buffer.from('MessageSid=SM1&MediaUrl=b&MediaUrl=a&MediaUrl=b')
    const one = request({ rawBody, signature: signTwilio(webhookUrl, fields, authToken) })
    expect(isFromTwilio(one, account)).toBe(true)
  })
})

describe('a JSON request from Twilio', () => {
  const body = '{"type":"made.up.event"}'
  const url = withBodyHash(webhookUrl, body)
  const headers = {
    'content-type': 'application/json',
    'x-twilio-signature': signTwilio(url, {}, authToken),
  }

  it('is believed by the hash in its address', () => {
    const one = request({ url, headers, rawBody: Buffer.from(body) })
    expect(isFromTwilio(one, account)).toBe(true)
  })

  it('is refused with another body, or when nothing covers its body', () => {
    const other = request({ url, headers, rawBody: Buffer.from('{"type":"other"}') })
    const bare = { ...headers, 'x-twilio-signature': signTwilio(webhookUrl, {}, authToken) }
    const uncovered = request({ headers: bare, rawBody: Buffer.from(body) })
    expect([other, uncovered].map((one) => isFromTwilio(one, account))).toEqual([false, false])
  })
})

describe('the auth token', () => {
  it('may be the one before while it is being rotated', () => {
    const rotated = { ...account, secrets: { authToken: 'the new one', authTokenOld: authToken } }
    expect(isFromTwilio(request(), rotated)).toBe(true)
    expect(isFromTwilio(request(), { ...account, secrets: { authToken: 'the new one' } })).toBe(
      false,
    )
  })

  it('is never the empty one, even when the account was saved without it', () => {
    const forged = request({ signature: signTwilio(webhookUrl, photosFromDana, '') })
    const careless: Account['secrets'][] = [{}, { authToken: '' }, { authTokenOld: '' }]
    const verdicts = careless.map((secrets) => isFromTwilio(forged, { ...account, secrets }))
    expect(verdicts).toEqual([false, false, false])
  })
})

describe.skipIf(vectors.length === 0)(
  'the shared vectors (only where ../shared/contracts lies beside)',
  () => {
    // One named promise, so that a run without the folder shows what it left out.
    it('are there', () => {
      expect(vectors.length).toBeGreaterThan(0)
    })

    it.each(vectors)('$name is believed, and not after a change', (vector) => {
      const secrets = { authToken: vector.secret }
      const one = { ...vector, rawBody: Buffer.from(vector.rawBody) }
      expect(isFromTwilio(one, { ...account, secrets })).toBe(true)
      const tampered = { ...one, rawBody: Buffer.from(`${vector.rawBody} `) }
      expect(isFromTwilio(tampered, { ...account, secrets })).toBe(false)
      expect(isFromTwilio(one, { ...account, secrets: { authToken: `${vector.secret}x` } })).toBe(
        false,
      )
    })
  },
)

import { describe, expect, it } from 'vitest'
import { signMeta, webhookVectors } from '../../../../testkit/src/vendors/index.ts'
import type { Account } from '../channel.ts'
import { appSecret, cloudAccount, deliveryWith, textFromDavi } from './fixtures/deliveries.ts'
import { answerHandshake, isFromMeta } from './signature.ts'

const all = webhookVectors('whatsapp-cloud')
const vectors = all.filter((vector) => vector.method === 'POST')
const { body } = deliveryWith(textFromDavi)

function isBelieved(
  rawBody: string,
  signature: string | undefined,
  secrets = cloudAccount.secrets,
) {
  const headers = { 'x-hub-signature-256': signature }
  const request = {
    method: 'POST',
    url: 'https://help.example.org',
    headers,
    rawBody: Buffer.from(rawBody),
  }
  return isFromMeta(request, { ...cloudAccount, secrets })
}

describe('a request from Meta', () => {
  it('is believed with its signature over the raw bytes', () => {
    expect(isBelieved(body, signMeta(body, appSecret))).toBe(true)
  })

  it('is refused when the bytes, the signature or its scheme changed', () => {
    const signature = signMeta(body, appSecret)
    const rewritten = JSON.stringify(JSON.parse(body), null, 1)
    expect([
      isBelieved(rewritten, signature),
      isBelieved(`${body} `, signature),
      isBelieved(body, signature.toUpperCase()),
      isBelieved(body, signature.replace('sha256=', 'sha1=')),
      isBelieved(body, signature.slice(0, -1)),
      isBelieved(body, ''),
      isBelieved(body, undefined),
    ]).toEqual(Array(7).fill(false))
  })

  it('may be signed with the secret before, while it is being rotated', () => {
    const signature = signMeta(body, appSecret)
    expect(isBelieved(body, signature, { appSecret: 'new', appSecretOld: appSecret })).toBe(true)
    expect(isBelieved(body, signature, { appSecret: 'new' })).toBe(false)
  })

  it('is never believed by the empty secret of a carelessly saved account', () => {
    const forged = signMeta(body, '')
    const careless: Account['secrets'][] = [{}, { appSecret: '' }, { appSecretOld: '' }]
    expect(careless.map((secrets) => isBelieved(body, forged, secrets))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('the handshake', () => {
  const query = {
    'hub.mode': 'subscribe',
    'hub.challenge': '4242',
    'hub.verify_token': 'made-up-verify-token',
  }

  it('returns the challenge to whoever knows the verify token', () => {
    expect(answerHandshake(query, cloudAccount)).toBe('4242')
  })

  it('is refused otherwise, and always on an account without a verify token', () => {
    const bare = { ...cloudAccount, secrets: { verifyToken: '' } }
    expect([
      answerHandshake({ ...query, 'hub.verify_token': 'guess' }, cloudAccount),
      answerHandshake({ ...query, 'hub.mode': 'unsubscribe' }, cloudAccount),
      answerHandshake({ ...query, 'hub.challenge': undefined }, cloudAccount),
      answerHandshake({ 'hub.mode': 'subscribe' }, cloudAccount),
      answerHandshake({ ...query, 'hub.verify_token': '' }, bare),
    ]).toEqual(Array(5).fill(null))
  })
})

describe.skipIf(all.length === 0)(
  'the shared vectors (only where ../shared/contracts lies beside)',
  () => {
    // One named promise, so that a run without the folder shows what it left out.
    it('are there', () => {
      expect(all.length).toBeGreaterThan(0)
    })

    it.each(vectors)(
      '$name is believed, and not after a change',
      ({ rawBody, headers, secret }) => {
        const signature = headers['x-hub-signature-256']
        expect(isBelieved(rawBody, signature, { appSecret: secret })).toBe(true)
        expect(
          isBelieved(rawBody.replace('wamid', 'vamid'), signature, { appSecret: secret }),
        ).toBe(false)
        expect(isBelieved(rawBody, signature, { appSecret: `${secret}x` })).toBe(false)
      },
    )

    it.each(all.filter((vector) => vector.method === 'GET'))(
      '$name is answered',
      ({ url, secret }) => {
        const query = Object.fromEntries(new URL(url).searchParams)
        const account = { ...cloudAccount, secrets: { verifyToken: secret } }
        expect(answerHandshake(query, account)).toBe(query['hub.challenge'])
      },
    )
  },
)

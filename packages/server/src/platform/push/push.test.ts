import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { areUsableKeys, encryptPush, mostPushBytes } from './encrypt.ts'
import { authorizationFor, newPushIdentity } from './push-identity.ts'

/** RFC 8291, section 5 and appendix A. */
const example = {
  text: 'When I grow up, I want to be a watermelon',
  keys: {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  chance: {
    salt: Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url'),
    privateKey: Buffer.from('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url'),
  },
  sent:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6' +
    'TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}

describe('a push message', () => {
  it('is encrypted byte for byte as in the example of RFC 8291', () => {
    const sent = encryptPush(example.text, example.keys, example.chance)
    expect(sent.toString('base64url')).toBe(example.sent)
  })

  it('is another one each time, and fits into one record or is refused', () => {
    const send = (text: string) => encryptPush(text, example.keys)
    expect(send('a').equals(send('a'))).toBe(false)
    expect(send('a'.repeat(mostPushBytes))).toHaveLength(4096)
    expect(() => send('a'.repeat(mostPushBytes + 1))).toThrow(RangeError)
  })

  it('is not tried for keys that are none', () => {
    expect(areUsableKeys(example.keys)).toBe(true)
    expect(areUsableKeys({ ...example.keys, p256dh: 'AAAA' })).toBe(false)
    expect(areUsableKeys({ ...example.keys, auth: 'AAAA' })).toBe(false)
  })
})

describe('the identity towards push services', () => {
  it('signs who we are, for this service and for twelve hours', () => {
    const identity = newPushIdentity()
    const now = new Date('2026-11-20T09:00:00.000Z')
    const header = authorizationFor('https://push.example.net/send/abc', identity, {
      ...{ contact: 'https://help.example.org', now },
    })
    const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? []
    const [head = '', claims = '', signature = ''] = token.split('.')
    expect(key).toBe(identity.publicKey)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      ...{ aud: 'https://push.example.net', sub: 'https://help.example.org' },
      exp: now.getTime() / 1000 + 12 * 3600,
    })
    const point = Buffer.from(key, 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((it) => it.toString('base64url'))
    const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    const signed = Buffer.from(`${head}.${claims}`)
    const given = Buffer.from(signature, 'base64url')
    const options = { key: publicKey, dsaEncoding: 'ieee-p1363' as const }
    expect(verify('sha256', signed, options, given)).toBe(true)
  })
})

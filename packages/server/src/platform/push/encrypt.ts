import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** The keys of a browser's subscription, in base64url: its public key on P-256, and 16 bytes only it and we know. */
export type PushKeys = { p256dh: string; auth: string }

/** Fresh for each message; given only by tests that compare with the example of RFC 8291. */
type Chance = { salt: Buffer; privateKey: Buffer }

const recordSize = 4096
/** The padding delimiter of the last record, and the tag of the cipher. */
const overhead = 1 + 16 + 86
/** Bytes that fit into one record; push services refuse more. */
export const mostPushBytes = recordSize - overhead

/** Encrypts for one browser: RFC 8291 (keys) over RFC 8188 (aes128gcm), one record. The push service reads nothing. */
export function encryptPush(text: string, keys: PushKeys, chance?: Chance): Buffer {
  const plain = Buffer.from(text, 'utf8')
  if (plain.length > mostPushBytes) throw new RangeError('too long for one push message')
  const curve = createECDH('prime256v1')
  if (chance) curve.setPrivateKey(chance.privateKey)
  else curve.generateKeys()
  const ours = curve.getPublicKey()
  const theirs = Buffer.from(keys.p256dh, 'base64url')
  const shared = curve.computeSecret(theirs)
  const salt = chance?.salt ?? randomBytes(16)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours])
  const secret = derive(shared, Buffer.from(keys.auth, 'base64url'), info, 32)
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = [cipher.update(plain), cipher.update(Buffer.from([2])), cipher.final()]
  return Buffer.concat([headerOf(salt, ours), ...sealed, cipher.getAuthTag()])
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

function headerOf(salt: Buffer, publicKey: Buffer): Buffer {
  const sizes = Buffer.alloc(5)
  sizes.writeUInt32BE(recordSize, 0)
  sizes.writeUInt8(publicKey.length, 4)
  return Buffer.concat([salt, sizes, publicKey])
}

/** Can something be encrypted for these keys? Asked before they are stored: a browser may send anything. */
export function areUsableKeys(keys: PushKeys): boolean {
  if (Buffer.from(keys.auth, 'base64url').length !== 16) return false
  try {
    encryptPush('', keys)
    return true
  } catch {
    return false
  }
}

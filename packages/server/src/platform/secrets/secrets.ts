import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hash,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Encrypts what must be stored and read again (vendor tokens), and hashes what must only be recognised. */
export type Secrets = {
  seal(plain: string): string
  open(sealed: string): string
  /** A signature only this house can make: for tokens that browsers keep. */
  sign(text: string): string
}

/** AES-256-GCM with a fresh nonce each time; the key never leaves the data folder or the environment. */
export function secretsWith(key: Buffer): Secrets {
  return {
    seal: (plain) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    sign: (text) => createHmac('sha256', key).update(text).digest('base64url'),
  }
}

/** SHA-256 in hex: for tokens we only need to recognise, and for the chain of the audit. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** A token nobody can guess: 32 random bytes. */
export const newToken = (prefix = ''): string => prefix + randomBytes(32).toString('base64url')

/** Compares without telling by its duration how much was right. */
export function isSameSecret(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(sha256(left)), Buffer.from(sha256(right))]
  return timingSafeEqual(one, other)
}

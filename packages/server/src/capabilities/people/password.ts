import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the library's parameters (19 MiB, two passes): slow for guessers, bearable for people. */
export const hashPassword = (password: string): Promise<string> => hash(password)

let nobody: Promise<string> | undefined

/** Is it the password? Without a hash it works as long and says no, so that nobody learns who is known here. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('the password of nobody')
  const right = await verify(stored ?? (await nobody), password)
  return right && stored !== null
}

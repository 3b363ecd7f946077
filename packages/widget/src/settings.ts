import { type Texts, textsFor } from './texts.ts'

export type User = { id: string; name?: string; email?: string; signature: string }
export type Settings = {
  readonly key: string
  /** Where the script came from is where the server is. */
  readonly base: string
  /** What the customer would like to read; told to the server as it is. */
  readonly language: string
  /** What the bubble itself can speak. */
  readonly locale: string
  readonly texts: Texts
  readonly theme: 'light' | 'dark' | 'auto'
  readonly startsOpen: boolean
  readonly user: User | null
}

/** Reads the attributes of the script tag. Null when the tag names no key: then there is no chat. */
export function settingsFrom(
  script: HTMLScriptElement,
  wishes: readonly string[],
): Settings | null {
  const { key, language, theme, open } = script.dataset
  if (!key) return null
  const { locale, texts } = textsFor(language ? [language, ...wishes] : wishes)
  return {
    key,
    base: new URL(script.src, location.href).origin,
    language: (language ?? wishes[0] ?? 'en').slice(0, 20),
    locale,
    texts,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    startsOpen: open !== undefined && open !== 'false',
    user: userFrom(script.dataset),
  }
}

/** A customer counts as signed in only with the site's signature; without it nothing is claimed. */
function userFrom({ userId, userName, userEmail, userSignature }: DOMStringMap): User | null {
  if (!userId || !userSignature) return null
  return {
    id: userId,
    signature: userSignature,
    ...(userName ? { name: userName } : {}),
    ...(userEmail?.includes('@') ? { email: userEmail } : {}),
  }
}

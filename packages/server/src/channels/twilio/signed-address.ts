const address = /^(https?):\/\/([^/?#]*)(.*)$/u

/**
 * The spellings under which Twilio may have signed one address. It signs with or without the standard port
 * depending on the product, and it never sends the fragment in which its connection settings (`#rc=3`) are kept.
 */
export function addressesOf(url: string): string[] {
  const bare = url.split('#')[0] ?? url
  const normal = URL.canParse(bare) ? [new URL(bare).href] : []
  const spellings = [url, bare, ...normal].flatMap((one) => [one, ...withAndWithoutPort(one)])
  return [...new Set(spellings)]
}

function withAndWithoutPort(url: string): string[] {
  const [, scheme, authority, rest] = address.exec(url) ?? []
  if (scheme === undefined || authority === undefined || rest === undefined) return []
  const host = authority.replace(/:\d+$/u, '')
  const port = scheme === 'https' ? '443' : '80'
  const withPort = authority === host ? `${host}:${port}` : authority
  return [`${scheme}://${host}${rest}`, `${scheme}://${withPort}${rest}`]
}

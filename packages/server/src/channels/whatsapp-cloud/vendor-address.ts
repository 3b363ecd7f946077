import type { Account } from '../channel.ts'

/** Where Meta's API is: the account's setting, else the public one. */
export function baseOf(account: Account): string {
  return (account.apiBaseUrl || 'https://graph.facebook.com/v23.0').replace(/\/+$/u, '')
}

/** Where a file can be asked for; the answer names a short-lived address to fetch with the same access token. */
export function mediaAddress(account: Account, mediaId: string): string {
  return `${baseOf(account)}/${encodeURIComponent(mediaId)}`
}

// The connection was never made, so not a byte of the request went out.
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** Did the request fail before it left the house? In doubt it did not. */
export function isNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Several addresses of one host are tried in turn; then all of them must have refused.
  if (error instanceof AggregateError)
    return error.errors.length > 0 && error.errors.every(isNeverSent)
  if ('code' in error && typeof error.code === 'string') return neverSent.has(error.code)
  return isNeverSent(error.cause)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Reads the numbers of a table that was written as base64 text, each a signed byte. */
export function signedBytes(base64: string): Int8Array {
  const sextets = new Uint8Array(128)
  for (let place = 0; place < alphabet.length; place += 1)
    sextets[alphabet.charCodeAt(place)] = place
  const length = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  const bytes = new Int8Array(length)
  let held = 0
  let bits = 0
  let written = 0
  for (let place = 0; written < length; place += 1) {
    held = ((held << 6) | (sextets[base64.charCodeAt(place)] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[written] = held >> bits
    written += 1
  }
  return bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Map(Array.from(alphabet, (letter, value) => [letter, value]))

/** The bytes of a base64 text. Weights ship as text, because a module is read without touching a file. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let bits = 0
  let held = 0
  let place = 0
  for (const letter of letters) {
    held = ((held << 6) | (sixBits.get(letter) ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[place] = (held >> bits) & 0xff
    place += 1
  }
  return bytes
}

/** How a text travels as SMS: what is billed is the number of segments, not of messages. */
export type Segments = { encoding: 'gsm7' | 'ucs2'; units: number; segments: number }

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
// Each of these takes two units: an escape and itself.
const extended = new Set('\f^{}\\[~]|€')

/** Counts segments: 160 units of GSM-7 or 70 of UCS-2 alone, 153 or 67 each when several belong together. */
export function segmentsOf(text: string): Segments {
  const letters = [...text]
  const isGsm = letters.every((letter) => basic.has(letter) || extended.has(letter))
  const sizes = letters.map((letter) => (isGsm ? (extended.has(letter) ? 2 : 1) : letter.length))
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const [alone, together] = isGsm ? [160, 153] : [70, 67]
  const segments = units === 0 ? 0 : units <= alone ? 1 : filled(sizes, together)
  return { encoding: isGsm ? 'gsm7' : 'ucs2', units, segments }
}

/** An escaped letter or a surrogate pair is never split over two segments, so that a segment may stay one short. */
function filled(sizes: number[], room: number): number {
  let segments = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > room) {
      segments += 1
      used = 0
    }
    used += size
  }
  return segments
}

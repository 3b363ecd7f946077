/** Rounds numbers to signed bytes; the outermost thousandth is cut, so that it does not coarsen all others. */
export function toSignedBytes(values: Float32Array): Int8Array {
  const sizes = values.map(Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.999)] || 1
  return Int8Array.from(values, (value) =>
    Math.round(Math.max(-1, Math.min(1, value / largest)) * 127),
  )
}

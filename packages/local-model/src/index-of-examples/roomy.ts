type Ints = Int32Array<ArrayBuffer>
type Floats = Float32Array<ArrayBuffer>

/** The same numbers with room for so many: rows that grow are doubled by half, so that growing costs little on the whole. */
export function roomyInts(row: Ints, needed: number): Ints {
  if (needed <= row.length) return row
  const wider = new Int32Array(roomFor(row.length, needed))
  wider.set(row)
  return wider
}

/** The same for numbers with fractions. */
export function roomyFloats(row: Floats, needed: number): Floats {
  if (needed <= row.length) return row
  const wider = new Float32Array(roomFor(row.length, needed))
  wider.set(row)
  return wider
}

const fewest = 64

function roomFor(length: number, needed: number): number {
  return Math.max(needed, fewest, Math.ceil(length * 1.5))
}

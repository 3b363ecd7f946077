type Mask = (text: string) => string

/** A JSON body with what people wrote masked, at these keys wherever they stand; ids, numbers and all else stay as they came. */
export function maskJson(body: string, keys: readonly string[], mask: Mask): string {
  let isMasked = false
  const masked = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !keys.includes(key)) return value
    const text = mask(value)
    if (text !== value) isMasked = true
    return text
  }
  try {
    const written = JSON.stringify(JSON.parse(body, masked))
    return isMasked ? written : body
  } catch {
    // Nobody can say where the words are in what is no JSON: it stays for operators as it came.
    return body
  }
}

/** The same for a form. Without anything to mask the body stays byte for byte. */
export function maskForm(body: string, fields: readonly string[], mask: Mask): string {
  const form = new URLSearchParams(body)
  let isMasked = false
  for (const field of fields) {
    const text = form.get(field)
    if (text === null || mask(text) === text) continue
    form.set(field, mask(text))
    isMasked = true
  }
  return isMasked ? form.toString() : body
}

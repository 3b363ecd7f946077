/** Readers of JSON from outside: they look at one place and answer null where something else stands there. */

/** The value at a path of keys. */
function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const isRecord = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    return isRecord ? (inner as Record<string, unknown>)[key] : undefined
  }, value)
}

export function objectAt(value: unknown, ...path: string[]): object | null {
  const found = at(value, path)
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : null
}

export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, path)
  return Array.isArray(found) ? found : []
}

/** Text that says something; a number counts as its digits. */
export function textAt(value: unknown, ...path: string[]): string | null {
  const found = at(value, path)
  if (typeof found === 'number') return String(found)
  return typeof found === 'string' && found !== '' ? found : null
}

export function isTrueAt(value: unknown, ...path: string[]): boolean {
  return at(value, path) === true
}

/** A place that keeps words across reloads: localStorage, or memory where the browser refuses it. */
export type Shelf = {
  get: (name: string) => string | null
  set: (name: string, value: string) => void
  remove: (name: string) => void
  names: () => string[]
}

/** Everything on it lies under one prefix, so that the host page's own keys are neither read nor touched. */
export function shelfOn(storage: () => Storage, prefix: string): Shelf {
  const memory = new Map<string, string>()
  const attempt = <Value>(does: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return does(storage())
    } catch {
      // Blocked or full: the memory below still has it until the page goes away.
      return otherwise
    }
  }
  return {
    get: (name) => memory.get(name) ?? attempt((on) => on.getItem(prefix + name), null),
    set: (name, value) => {
      const kept = attempt((on) => on.setItem(prefix + name, value) === undefined, false)
      if (kept) memory.delete(name)
      else memory.set(name, value)
    },
    remove: (name) => {
      memory.delete(name)
      attempt((on) => on.removeItem(prefix + name), undefined)
    },
    names: () => [...new Set([...memory.keys(), ...attempt((on) => namesOn(on, prefix), [])])],
  }
}

function namesOn(storage: Storage, prefix: string): string[] {
  return Object.keys(storage)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
}

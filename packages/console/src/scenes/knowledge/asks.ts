export type Asks = { asks?: string[] }

const most = 3

/** How customers asked for what somebody is about to write, carried in the address: the editor begins with it. */
export function readAsks({ asks }: Record<string, unknown>): Asks {
  if (!Array.isArray(asks)) return {}
  const texts = asks.filter((it) => typeof it === 'string' && it.trim() !== '').slice(0, most)
  return texts.length > 0 ? { asks: texts as string[] } : {}
}

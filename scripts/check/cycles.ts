/** A graph by name: from each node to those it names. */
export type Graph = Map<string, readonly string[]>

export const graphOf = (edges: readonly { from: string; to: string }[]): Graph => {
  const graph = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const known = graph.get(from) ?? []
    graph.set(from, known.includes(to) ? known : [...known, to])
  }
  return graph
}

type State = { stack: string[]; at: Map<string, number>; done: Set<string>; found: string[] }

/** Rings in a graph, each as a readable path that ends where it began. Every ring of the graph shows up in some path. */
export function cyclesIn(graph: Graph): string[] {
  const state: State = { stack: [], at: new Map(), done: new Set(), found: [] }
  for (const node of graph.keys()) walk(graph, node, state)
  return state.found
}

/** Depth first; an edge back to a node that is still on the way here closes a ring. */
function walk(graph: Graph, node: string, state: State): void {
  if (state.done.has(node)) return
  state.at.set(node, state.stack.length)
  state.stack.push(node)
  for (const next of graph.get(node) ?? []) {
    const begin = state.at.get(next)
    if (begin !== undefined) state.found.push([...state.stack.slice(begin), next].join(' → '))
    else walk(graph, next, state)
  }
  state.stack.pop()
  state.at.delete(node)
  state.done.add(node)
}

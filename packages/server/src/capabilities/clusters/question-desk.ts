import type { WorkspaceId } from '@baton/domain'
import { type Clusters, createClusters } from '@baton/local-model'
import type { OpenQuestion } from './open-questions.ts'

/** Knows of each workspace which open questions ask the same. Nothing is stored: what is open says it anew. */
export type QuestionDesk = {
  /** All of them in groups, single ones too. Costs what has changed since it was asked last. */
  groups(workspace: WorkspaceId, open: readonly OpenQuestion[]): Promise<OpenQuestion[][]>
}

type Desk = { clusters: Clusters; known: string; groups: string[][]; turn: Promise<unknown> }

/** So many workspaces are remembered; one that comes back later is read anew. */
const mostDesks = 50
/** After so many new questions others get their turn: a thousand at once take as long as many customers. */
const inOneGo = 20

export function questionDesk(): QuestionDesk {
  const desks = new Map<WorkspaceId, Desk>()
  const deskOf = (workspace: WorkspaceId): Desk => {
    const desk = desks.get(workspace) ?? {
      ...{ clusters: createClusters(), known: '', groups: [], turn: Promise.resolve() },
    }
    desks.delete(workspace)
    desks.set(workspace, desk)
    const [oldest] = desks.keys()
    if (desks.size > mostDesks && oldest) desks.delete(oldest)
    return desk
  }
  return {
    groups: (workspace, open) => {
      const desk = deskOf(workspace)
      const groups = desk.turn.then(() => groupsOn(desk, open))
      // Whoever comes next must not fail because this one did.
      desk.turn = groups.catch(() => {})
      return groups
    },
  }
}

async function groupsOn(desk: Desk, open: readonly OpenQuestion[]): Promise<OpenQuestion[][]> {
  const byId = new Map(open.map((each): [string, OpenQuestion] => [each.conversation, each]))
  const known = JSON.stringify([...byId.values()].map((each) => [each.conversation, each.question]))
  if (known !== desk.known) {
    await bringUpToDate(desk.clusters, byId)
    desk.groups = desk.clusters.groups()
    desk.known = known
  }
  return desk.groups.map((group) => group.flatMap((id) => byId.get(id) ?? []))
}

async function bringUpToDate(
  clusters: Clusters,
  open: ReadonlyMap<string, OpenQuestion>,
): Promise<void> {
  for (const id of [...clusters.ids()]) if (!open.has(id)) clusters.remove(id)
  let done = 0
  for (const [id, { question }] of open) {
    clusters.add(id, question)
    done += 1
    if (done % inOneGo === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

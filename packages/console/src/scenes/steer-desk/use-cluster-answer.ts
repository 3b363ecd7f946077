import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, clustersQuery } from '../../api/queries.ts'
import type { ClusterAnswer, Resolution, Scope, SteerCluster } from '../../api/types.ts'
import { toast } from '../../design/toast.tsx'
import { usePaused } from '../../live/use-paused.ts'
import { validUntilOf } from '../../parts/steer-scope.ts'

const pauseMilliseconds = 400
/** As many as the house takes in one go; those beyond stay a cluster of their own. */
const mostAtOnce = 300

/** Everything the card of a cluster needs: words, what each would read, who is left out, sending. */
export function useClusterAnswer(whole: SteerCluster, onDone: () => void) {
  const cluster = { ...whole, members: whole.members.slice(0, mostAtOnce) }
  const [text, onText] = useState('')
  const [scope, onScope] = useState<Scope>('always')
  const [lifetime, onLifetime] = useState('')
  const [ticked, setTicked] = useState<Record<string, boolean>>({})
  const [resolution, onResolve] = useState<Resolution | null>(null)
  const [busy, setBusy] = useState(false)
  const asked = usePaused(text.trim(), pauseMilliseconds)
  const conversations = cluster.members.map(({ conversation }) => conversation)
  const preview = useQuery({
    queryKey: ['cluster-preview', asked, conversations],
    queryFn: () => house.clusterPreview({ text: asked, conversations }),
    enabled: asked !== '',
    staleTime: 0,
  })
  const known = useQuery({
    queryKey: ['steer-preview', conversations[0], asked],
    queryFn: () => house.steerPreview(conversations[0] ?? '', asked),
    placeholderData: keepPreviousData,
  })
  const isLookedAt = asked === text.trim() && asked !== ''
  const replies = isLookedAt ? preview.data?.replies : undefined
  const stateOf = new Map(replies?.map((reply) => [reply.conversation, reply.state]))
  // Whoever differs stays out until somebody has looked; what is held or closed cannot be ticked.
  const chosen = new Set(
    conversations.filter((id) => {
      const state = stateOf.get(id) ?? 'fits'
      return state === 'fits' ? (ticked[id] ?? true) : state === 'look' && (ticked[id] ?? false)
    }),
  )
  const isNear = known.data?.known.some(({ article }) => article === resolution?.article)
  const send = async () => {
    setBusy(true)
    const members = cluster.members
      .filter(({ conversation }) => chosen.has(conversation))
      .map(keyed)
    const done = await answered({
      ...{ text: text.trim(), members, validUntil: validUntilOf(lifetime, Date.now()) },
      scope: scope === 'this_case' ? scope : 'always',
      resolution: isNear ? resolution : null,
    })
    setBusy(false)
    if (done) onDone()
  }
  return {
    card: {
      ...{ cluster, text, onText, scope, onScope, lifetime, onLifetime, chosen, busy },
      preview: isLookedAt ? preview.data : undefined,
      onChoose: (id: string, isChosen: boolean) => setTicked({ ...ticked, [id]: isChosen }),
      onSend: () => void send(),
    },
    known: { preview: known.data, previewing: known.isFetching, resolution, onResolve },
    problem: preview.error ? toProblem(preview.error) : null,
  }
}

const keyed = (member: SteerCluster['members'][number]) => {
  const { conversation, escalation, steers, newestCustomerMessage } = member
  return { key: crypto.randomUUID(), conversation, escalation, steers, newestCustomerMessage }
}

/** Whether anybody was answered; what was left is said in words, and what still waits is asked anew. */
async function answered(body: Parameters<typeof house.answerCluster>[0]): Promise<boolean> {
  try {
    const answer = await house.answerCluster(body)
    toast(outcomeOf(answer), { wrong: answer.answered.length === 0 })
    return answer.left.length === 0
  } catch (error) {
    const problem = toProblem(error)
    toast(`${problem.message} ${problem.next}`, { wrong: true })
    return false
  } finally {
    void cache.invalidateQueries({ queryKey: clustersQuery.queryKey })
  }
}

function outcomeOf({ answered: done, left }: ClusterAnswer): string {
  const said = `The assistant answers ${done.length} ${done.length === 1 ? 'customer' : 'customers'}.`
  if (left.length === 0) return said
  const reasons = [...new Set(left.map(({ says }) => says.split('. ')[0]))].slice(0, 2)
  return `${said} ${left.length} left out: ${reasons.join('; ')}.`
}

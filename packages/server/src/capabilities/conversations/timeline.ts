import type { TimelineItem } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { markerText } from './marker-text.ts'

type MessageRow = {
  id: string
  number: number
  at: Date
  authorKind: 'customer' | 'assistant' | 'agent' | 'system'
  agent: string | null
  agentName: string | null
  behalfName: string | null
  customerName: string
  company: string
  assistantName: string
  isNote: boolean
  text: string
  attachments: unknown
  sources: unknown
  choices: unknown
  deliveryState: string | null
  deliveryProblem: string | null
}

/** Which part of a timeline is wanted; the whole of it without a restriction. */
export type Part = { messages?: number[]; events?: number[] }

/** What a reader sees of a conversation, in order: messages, notes, and who got the baton when. */
export async function timelineOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  part: Part = {},
): Promise<TimelineItem[]> {
  const messages = await messagesOf(tx, workspace, id, part.messages ?? null)
  const markers = await markersOf(tx, workspace, id, part.events ?? null)
  const items = [...messages.map(present), ...markers]
  return items.sort((left, right) => left.at.localeCompare(right.at) || order(left) - order(right))
}

/** Within the same instant: what a customer wrote, then what followed from it, then what was said about it. */
const order = (item: TimelineItem): number =>
  item.kind === 'marker' ? 1 : item.author.kind === 'customer' ? 0 : 2 + item.number / 1e6

function messagesOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  numbers: number[] | null,
): Promise<MessageRow[]> {
  return tx.rows<MessageRow>(sql`
    select m.id, m.number, m.created_at as at, m.author_kind as "authorKind", m.agent_id as agent, g.name as "agentName",
      b.name as "behalfName", u.name as "customerName", w.name as company,
      coalesce(w.settings->>'assistantName', 'Assistant') as "assistantName", m.is_note as "isNote", m.text, m.attachments,
      m.sources, m.choices, m.delivery_state as "deliveryState", m.delivery_problem as "deliveryProblem"
    from messages m
    join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = c.workspace_id
    left join agents g on g.workspace_id = m.workspace_id and g.id = m.agent_id
    left join agents b on b.workspace_id = m.workspace_id and b.id = m.on_behalf_of
    where m.workspace_id = ${workspace}::uuid and m.conversation_id = ${id}::uuid
      and (${numbers}::int[] is null or m.number = any(${numbers}::int[]))
    order by m.number`)
}

function present(row: MessageRow): TimelineItem {
  const author = {
    kind: row.authorKind,
    name: nameOf(row),
    agent: row.agent,
    onBehalfOf: row.behalfName,
  }
  const base = { id: row.id, number: row.number, at: row.at.toISOString(), author, text: row.text }
  if (row.isNote) return { kind: 'note', ...base }
  return {
    kind: 'message',
    ...base,
    attachments: row.attachments as [],
    sources: row.sources as [],
    choices: row.choices as [],
    delivery: row.deliveryState && {
      state: row.deliveryState as 'sent',
      problem: row.deliveryProblem,
    },
  } as TimelineItem
}

function nameOf(row: MessageRow): string {
  switch (row.authorKind) {
    case 'customer':
      return row.customerName
    case 'agent':
      return row.agentName ?? 'A colleague'
    case 'assistant':
      return row.assistantName
    case 'system':
      return row.company
  }
}

type EventRow = {
  number: number
  kind: string
  payload: Record<string, unknown>
  at: Date
  names: Record<string, string>
}

async function markersOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  numbers: number[] | null,
): Promise<TimelineItem[]> {
  const rows = await tx.rows<EventRow>(sql`
    select e.number, e.kind, e.payload, e.at,
      (select coalesce(jsonb_object_agg(g.id, g.name), '{}') from agents g where g.workspace_id = e.workspace_id) as names
    from conversation_events e
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = ${id}::uuid
      and e.kind not in ('message_received', 'message_queued', 'note_added', 'turn_requested')
      and (${numbers}::int[] is null or e.number = any(${numbers}::int[]))
    order by e.number`)
  return rows.flatMap((row) => {
    const text = markerText(row.kind, row.payload, row.names)
    return text
      ? [
          {
            kind: 'marker' as const,
            id: `${id}:${row.number}`,
            at: row.at.toISOString(),
            event: row.kind,
            text,
          },
        ]
      : []
  })
}

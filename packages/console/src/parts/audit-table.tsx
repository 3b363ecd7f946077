import { Link } from '@tanstack/react-router'
import type { AuditEntry } from '../api/types.ts'
import { momentOf } from './time.ts'

const spoken = (event: string) => event.replaceAll('_', ' ')

/** Nested facts as one line: `speaker.kind: assistant · number: 8`. What the column beside it says already stays out. */
export function detailOf(detail: Record<string, unknown>, path = ''): string {
  return Object.entries(detail)
    .filter(([name, value]) => value !== null && value !== '' && `${path}${name}` !== 'kind')
    .map(([name, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? detailOf(value as Record<string, unknown>, `${path}${name}.`)
        : `${path}${name}: ${Array.isArray(value) ? value.join(', ') : value}`,
    )
    .filter(Boolean)
    .join(' · ')
}

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  return (
    <div className="scroll-quiet overflow-x-auto rounded-lg border">
      <table className="w-full text-left">
        <thead className="bg-sunken text-sm text-ink-faint">
          <tr>
            {['When', 'Who', 'What', 'Conversation', 'Hash'].map((word) => (
              <th key={word} className="px-3 py-2 font-medium whitespace-nowrap">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {entries.map((entry) => (
            <tr key={entry.hash + entry.number} className="align-top hover:bg-hover">
              <td className="px-3 py-1.5 whitespace-nowrap text-ink-soft tabular">
                {momentOf(entry.at)}
              </td>
              <td className="px-3 py-1.5 whitespace-nowrap">{entry.actor}</td>
              <td className="max-w-96 px-3 py-1.5">
                <span className="font-medium">{spoken(entry.event)}</span>
                <span
                  className="block truncate text-sm text-ink-faint"
                  title={detailOf(entry.detail)}
                >
                  {detailOf(entry.detail)}
                </span>
              </td>
              <td className="px-3 py-1.5 whitespace-nowrap">
                {entry.conversation && (
                  <span className="flex gap-2">
                    <Link
                      to="/inbox/$view/$conversation"
                      params={{ view: 'all', conversation: entry.conversation }}
                      className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
                    >
                      open
                    </Link>
                    <a
                      href={`/api/conversations/${entry.conversation}/audit`}
                      download={`conversation-${entry.conversation}.json`}
                      className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
                    >
                      export
                    </a>
                  </span>
                )}
              </td>
              <td className="px-3 py-1.5 font-mono text-xs text-ink-faint" title={entry.hash}>
                {entry.hash.slice(0, 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

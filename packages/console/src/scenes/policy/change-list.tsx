import type { PolicyChange } from '@baton/contract'

/** Settings that two versions have otherwise, each with what it was and what it is. */
export function ChangeList({ changes }: { changes: PolicyChange[] }) {
  if (changes.length === 0) return <p className="text-ink-faint">Nothing differs.</p>
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {changes.map(({ path, before, after }) => (
        <li key={path} className="flex flex-wrap gap-x-2">
          <code className="text-ink-soft">{path}</code>
          <del className="text-urgent">{inWords(before)}</del>
          <ins className="text-human no-underline">{inWords(after)}</ins>
        </li>
      ))}
    </ul>
  )
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value))
    return value.length === 0 ? '' : value.map(String).join(', ').slice(0, 300)
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 300) : String(value)
}

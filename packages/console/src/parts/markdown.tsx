import type { ReactNode } from 'react'

type Block = { kind: 'heading' | 'list' | 'table' | 'paragraph'; lines: string[] }

/** Articles are written in a small Markdown: headings, lists, tables, paragraphs; bold, italic, code and links within. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines): Block[] => {
      const first = lines[0] ?? ''
      if (/^#{1,4}\s/.test(first)) {
        const heading: Block = { kind: 'heading', lines: [first.replace(/^#+\s/, '')] }
        return lines.length > 1
          ? [heading, { kind: 'paragraph', lines: lines.slice(1) }]
          : [heading]
      }
      if (lines.length > 1 && lines.every((line) => line.startsWith('|')))
        return [{ kind: 'table', lines }]
      if (lines.every((line) => /^([-*]|\d+\.)\s/.test(line)))
        return [{ kind: 'list', lines: lines.map((line) => line.replace(/^([-*]|\d+\.)\s+/, '')) }]
      return [{ kind: 'paragraph', lines }]
    })
}

const inline = /(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`|\[[^\]]+\]\(https?:[^)\s]+\))/

function within(text: string): ReactNode[] {
  return text.split(inline).map((part, position) => {
    const key = `${position}${part}`
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*') && part.length > 2) return <em key={key}>{part.slice(1, -1)}</em>
    if (part.startsWith('`'))
      return (
        <code key={key} className="rounded-sm bg-hover px-1">
          {part.slice(1, -1)}
        </code>
      )
    const link = /^\[([^\]]+)\]\((.+)\)$/.exec(part)
    if (link)
      return (
        <a key={key} href={link[2]} rel="noreferrer" className="underline underline-offset-2">
          {link[1]}
        </a>
      )
    return part
  })
}

export function Markdown({ text }: { text: string }) {
  return (
    <div className="flex max-w-[68ch] flex-col gap-3 text-md leading-6">
      {blocksOf(text).map((block) => (
        <BlockView key={block.lines.join()} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return <h3 className="mt-2 font-semibold">{within(block.lines.join(' '))}</h3>
  if (block.kind === 'list')
    return (
      <ul className="list-disc pl-5">
        {block.lines.map((line) => (
          <li key={line}>{within(line)}</li>
        ))}
      </ul>
    )
  if (block.kind === 'table') return <Table lines={block.lines} />
  return <p>{within(block.lines.join(' '))}</p>
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

function Table({ lines }: { lines: string[] }) {
  const [head = '', ...rest] = lines.filter((line) => !/^[|\s:-]+$/.test(line))
  return (
    <table className="w-full text-left text-base">
      <thead>
        <tr className="border-b">
          {cellsOf(head).map((cell) => (
            <th key={cell} className="py-1 pr-4 font-medium">
              {within(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y align-top">
        {rest.map((line) => (
          <tr key={line}>
            {cellsOf(line).map((cell) => (
              <td key={cell} className="py-1 pr-4 text-ink-soft">
                {within(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

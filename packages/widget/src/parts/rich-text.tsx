import { type Block, type Piece, parseText } from '../text/parse.ts'

/** Message text, drawn as text nodes only: whatever somebody writes, it never becomes markup. */
export function RichText({ text }: { text: string }) {
  return (
    <div class="text" dir="auto">
      {parseText(text).map((block, at) => (
        <BlockOf key={at} block={block} />
      ))}
    </div>
  )
}

function BlockOf({ block }: { block: Block }) {
  const lines = block.lines.map((line) => line.map(drawn))
  if (block.kind === 'paragraph')
    return <p>{lines.map((line, at) => (at === 0 ? line : [<br key={at} />, line]))}</p>
  const items = lines.map((line, at) => <li key={at}>{line}</li>)
  return block.kind === 'bullets' ? <ul>{items}</ul> : <ol start={block.start ?? 1}>{items}</ol>
}

function drawn(piece: Piece, at: number) {
  if (piece.kind === 'words') return piece.text
  if (piece.kind === 'strong') return <strong key={at}>{piece.text}</strong>
  return <OutsideLink key={at} url={piece.url} text={piece.text} />
}

export function OutsideLink({ url, text }: { url: string; text: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {text}
    </a>
  )
}

import type { WebchatMessage } from '@baton/contract'
import { drawing } from './drawing.ts'
import { RichText } from './rich-text.tsx'

/** Where an answer comes from: one quiet line each, the passage behind it. */
export function Sources({ items }: { items: WebchatMessage['sources'] }) {
  const { texts } = drawing()
  return items.map(({ title, passage }, at) => (
    <details class="source" key={at}>
      <summary>
        <span>{texts.from(title)}</span>
      </summary>
      <RichText text={passage} />
    </details>
  ))
}

import type { WebchatMessage } from '@baton/contract'
import { drawing } from './drawing.ts'

/** Answers that are one tap away. They belong to the newest message only: later they would answer something else. */
export function Choices({ items }: { items: WebchatMessage['choices'] }) {
  const { actions } = drawing()
  if (items.length === 0) return null
  return (
    <div class="choices">
      {items.map(({ label, says }) => (
        <button type="button" class="choice" key={label} onClick={() => actions.say(says)}>
          {label}
        </button>
      ))}
    </div>
  )
}

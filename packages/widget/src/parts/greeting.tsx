import { drawing } from './drawing.ts'
import { Icon } from './icon.tsx'
import { RichText } from './rich-text.tsx'

/** The first word is the assistant's, and it says what it is. */
export function Greeting() {
  const { state, texts } = drawing()
  const { house, failure } = state
  if (!house && failure) return null
  if (!house) return <Skeleton label={texts.loading} />
  return (
    <div class="said by-assistant first">
      <div class="byline">
        <span class="mark">
          <Icon name="assistant" />
        </span>
        <b>{house.assistantName}</b>
        <span>{texts.assistant}</span>
      </div>
      <div class="balloon">
        <RichText text={house.greeting} />
      </div>
    </div>
  )
}

function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{label}</span>
      <i />
      <i />
    </div>
  )
}

import { Banner } from './banner.tsx'
import { Composer } from './composer.tsx'
import { drawing } from './drawing.ts'
import { byFinger, focusIfWanted } from './focus.ts'
import { Header } from './header.tsx'
import { fillsScreen } from './screen.ts'
import { Survey } from './survey.tsx'
import { Thread } from './thread.tsx'
import { WayToAPerson } from './way-to-a-person.tsx'

export function Panel({ onClose }: { onClose: () => void }) {
  const { state } = drawing()
  return (
    <section
      id="panel"
      class="panel"
      role="dialog"
      aria-labelledby="title"
      aria-modal={fillsScreen()}
      tabIndex={-1}
      ref={takeFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose()
      }}
    >
      <Header onClose={onClose} />
      <Banner />
      <Thread />
      <Resolved />
      <div class="foot">
        <WayToAPerson />
        <Composer key={state.givenBack} />
      </div>
    </section>
  )
}

function takeFocus(panel: HTMLElement | null): void {
  if (byFinger()) focusIfWanted(panel)
}

function Resolved() {
  const { state, texts } = drawing()
  const { status, survey } = state.conversation
  if (status !== 'resolved') return null
  return (
    <div class="resolved" role="status">
      <b>{texts.resolved}</b> {texts.writeAgain}
      {survey && <Survey asked={survey} />}
    </div>
  )
}

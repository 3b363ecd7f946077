import { Inbox } from 'lucide-react'
import { BatonBar } from '../../parts/baton-bar.tsx'
import { ConversationItem } from '../../parts/conversation-item.tsx'
import { HandoffCard } from '../../parts/handoff-card.tsx'
import { HolderBadge } from '../../parts/holder-badge.tsx'
import { MessageBubble } from '../../parts/message-bubble.tsx'
import { Avatar } from '../avatar.tsx'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryLearning } from './gallery-learning.tsx'
import { GalleryLookback } from './gallery-lookback.tsx'
import { GalleryNotices } from './gallery-notices.tsx'
import { GalleryQuality } from './gallery-quality.tsx'
import { GalleryReach } from './gallery-reach.tsx'
import { GalleryReviews } from './gallery-reviews.tsx'
import { GallerySteer } from './gallery-steer.tsx'
import { card, messages, rows } from './samples.ts'
import { Shelf } from './shelf.tsx'

/** Every part in every state, in both themes side by side. Looked at before a change is done. */
export function Gallery() {
  return (
    <main className="scroll-quiet h-full overflow-y-auto bg-canvas p-6">
      <h1 className="mb-4 text-xl font-semibold">Gallery</h1>
      <div className="grid gap-6 three:grid-cols-2">
        {(['light', 'dark'] as const).map((theme) => (
          <section
            key={theme}
            data-theme={theme}
            aria-label={theme}
            className="flex min-w-0 flex-col gap-8 rounded-lg border bg-surface p-6 text-ink"
          >
            <h2 className="text-lg font-semibold">{theme}</h2>
            <Parts theme={theme} />
          </section>
        ))}
      </div>
    </main>
  )
}

function Parts({ theme }: { theme: string }) {
  const nothing = () => undefined
  return (
    <>
      <Shelf title="Who holds the baton">
        {rows.map(({ says, row }) => (
          <div key={says} className="flex flex-col gap-1">
            <span className="flex flex-wrap gap-2">
              <HolderBadge row={row} me="me" />
              <HolderBadge row={row} me="me" short />
              <span className="text-ink-faint">{says}</span>
            </span>
            <BatonBar row={row} />
          </div>
        ))}
      </Shelf>
      <Shelf title="Rows">
        <div className="max-w-90 border">
          {rows.map(({ says, row }, position) => (
            <ConversationItem key={says} row={row} me="me" selected={position === 1} />
          ))}
        </div>
      </Shelf>
      <Shelf title="Handoff">
        <HandoffCard card={card} open onOpen={nothing} onShow={nothing} />
        <HandoffCard card={card} open={false} onOpen={nothing} onShow={nothing} />
      </Shelf>
      <Shelf title="Messages">
        {messages.map((message) => (
          <MessageBubble key={message.id} message={message} chained={false} />
        ))}
      </Shelf>
      <Buttons />
      <GalleryForms theme={theme} />
      <GallerySteer />
      <GalleryQuality />
      <GalleryReviews />
      <GalleryLearning />
      <GalleryLookback theme={theme} />
      <GalleryNotices />
      <GalleryReach theme={theme} />
      <Shelf title="Nothing here">
        <Empty
          icon={<Inbox size={28} strokeWidth={1.5} />}
          title="Nobody is waiting for a person"
          says="When the assistant hands a conversation over, it lands here."
        />
      </Shelf>
    </>
  )
}

function Buttons() {
  return (
    <Shelf title="Buttons">
      <div className="flex flex-wrap gap-2">
        {(['primary', 'plain', 'quiet', 'assistant', 'danger'] as const).map((look) => (
          <span key={look} className="flex gap-2">
            <Button look={look}>{look}</Button>
            <Button look={look} small>
              small
            </Button>
            <Button look={look} disabled>
              off
            </Button>
          </span>
        ))}
      </div>
      <div className="flex items-center gap-2">
        {(['small', 'normal', 'large'] as const).map((size) => (
          <span key={size} className="flex gap-2">
            <Avatar name="Ana Ferreira" side="agent" size={size} />
            <Avatar name="Mia Torres" size={size} />
          </span>
        ))}
      </div>
    </Shelf>
  )
}

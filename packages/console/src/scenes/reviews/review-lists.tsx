import type { ReviewRow } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { ClipboardCheck, MessageSquareHeart } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Rows, Section } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { AskReviewDialog } from './ask-review-dialog.tsx'
import { ReviewItem } from './review-item.tsx'
import { reviewsQuery } from './review-queries.ts'

/** What waits for a reviewer: their own first, then what was drawn. */
export function Queue() {
  const mine = useQuery(reviewsQuery('mine'))
  const queue = useQuery(reviewsQuery('queue'))
  const isSupervisor = isAtLeast(useMe(), 'supervisor')
  const [isAsking, setAsking] = useState(false)
  return (
    <Page
      title="To review"
      says="Drawn by lot or for a reason from what has ended. Take one, and nobody else gets it."
      actions={isSupervisor && <Button onClick={() => setAsking(true)}>Review another</Button>}
      wide
    >
      {isAsking && <AskReviewDialog onClose={() => setAsking(false)} />}
      <Loaded query={mine}>
        {({ items }) =>
          items.length > 0 && (
            <Section title="Yours">
              <List rows={items} part="queue" />
            </Section>
          )
        }
      </Loaded>
      <Loaded query={queue}>
        {({ items }) =>
          items.length > 0 ? (
            <Section title={mine.data?.items.length ? 'The others' : 'Waiting'}>
              <List rows={items} part="queue" />
            </Section>
          ) : (
            <NothingHere
              icon={<ClipboardCheck size={28} strokeWidth={1.5} />}
              title="Nothing waits for a review"
              says="Conversations appear here when they have ended. “What is drawn” says how many."
            />
          )
        }
      </Loaded>
    </Page>
  )
}

export function DoneReviews() {
  const query = useQuery(reviewsQuery('done'))
  return (
    <Page title="Done" says="What was reviewed, the newest first." wide>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <List rows={items} part="done" />
          ) : (
            <NothingHere
              icon={<ClipboardCheck size={28} strokeWidth={1.5} />}
              title="Nothing was reviewed yet"
              says="Take a conversation from “To review” and rate it; it is kept here."
            />
          )
        }
      </Loaded>
    </Page>
  )
}

/** What colleagues saw in my conversations; I may answer each once. */
export function AboutMe() {
  const query = useQuery(reviewsQuery('about_me'))
  return (
    <Page
      title="About me"
      says="What colleagues saw in your conversations. Read it, and answer once if you like."
      wide
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <List rows={items} part="about-me" />
          ) : (
            <NothingHere
              icon={<MessageSquareHeart size={28} strokeWidth={1.5} />}
              title="Nobody has reviewed you yet"
              says="When somebody does, you read it here, with their notes and the messages they mean."
            />
          )
        }
      </Loaded>
    </Page>
  )
}

const List = ({ rows, part }: { rows: ReviewRow[]; part: string }) => (
  <Rows>
    {rows.map((row) => (
      <ReviewItem key={row.id} row={row} part={part} />
    ))}
  </Rows>
)

type NothingProps = { icon: ReactNode; title: string; says: string }
export const NothingHere = (props: NothingProps) => (
  <div className="flex rounded-lg border">
    <Empty {...props} />
  </div>
)

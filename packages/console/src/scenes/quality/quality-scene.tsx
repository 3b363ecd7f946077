import type { QualityView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Kbd } from '../../design/kbd.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { qualitySentence } from '../../parts/quality-words.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { AnswersToCheck } from './answers-to-check.tsx'
import { Figures } from './figures.tsx'
import { Kept } from './kept.tsx'
import { Paused } from './paused.tsx'
import { answerAuditsQuery, qualityQuery } from './quality-queries.ts'
import { TargetSentence } from './target-sentence.tsx'

/** Whether automatic answers are right, how sure the assistant must be, and the answers that wait for a look. */
export function QualityScene() {
  const query = useQuery(qualityQuery)
  return (
    <Page title="Quality" {...(query.data && { says: qualitySentence(query.data) })} wide>
      <Loaded query={query}>{(view) => <Quality view={view} />}</Loaded>
    </Page>
  )
}

function Quality({ view }: { view: QualityView }) {
  const audits = useQuery(answerAuditsQuery)
  return (
    <>
      {view.isPaused && <Paused target={view.settings.target} />}
      <Figures view={view} />
      <TargetSentence settings={view.settings} />
      <div className="grid items-start gap-x-6 gap-y-6 three:grid-cols-[1.5fr_1fr]">
        <Section
          title="Answers to check"
          says="A sample of automatic answers, the oldest first."
          actions={(audits.data?.items.length ?? 0) > 1 && <Walking />}
        >
          <Loaded query={audits}>{({ items }) => <AnswersToCheck audits={items} />}</Loaded>
        </Section>
        <Section
          title="Is its confidence kept?"
          says="On the line it promised what it kept; below the line it promised too much."
        >
          <Kept reliability={view.reliability} />
        </Section>
      </div>
    </>
  )
}

const Walking = () => (
  <span className="flex gap-1 text-ink-faint max-two:hidden" aria-hidden="true">
    <Kbd keys={shortcuts.next.keys} />
    <Kbd keys={shortcuts.previous.keys} />
  </span>
)

import type { KnowledgeGap } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { countWords } from '../../parts/learning/learning-words.ts'
import { Section } from '../page.tsx'
import { TeachLink } from './teach-link.tsx'

const few = 8

/** Themes that bring in people because knowledge is missing, the costliest first. */
export function Gaps({ gaps }: { gaps: KnowledgeGap[] }) {
  const [isLong, setLong] = useState(false)
  const most = Math.max(1, ...gaps.map(({ escalated }) => escalated))
  return (
    <Section
      title="Knowledge gaps"
      says="Themes that brought in people in the last four weeks. What the four questions say knowledge would have helped counts full, what nobody has looked back on counts half."
    >
      {gaps.length === 0 ? (
        <NoGaps />
      ) : (
        <ol className="flex flex-col divide-y rounded-lg border">
          {gaps.slice(0, isLong ? gaps.length : few).map((gap) => (
            <li key={gap.theme}>
              <Gap gap={gap} most={most} />
            </li>
          ))}
        </ol>
      )}
      {gaps.length > few && !isLong && (
        <Button className="self-center" onClick={() => setLong(true)}>
          Show all {gaps.length}
        </Button>
      )}
    </Section>
  )
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How else customers asked for it; the same words with another full stop say nothing new. */
export function otherWords({ title, questions }: Pick<KnowledgeGap, 'title' | 'questions'>) {
  const said = new Map([title, ...questions].toReversed().map((text) => [bare(text), text]))
  said.delete(bare(title))
  return [...said.values()].toReversed()
}

function Gap({ gap, most }: { gap: KnowledgeGap; most: number }) {
  const others = otherWords(gap)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_14rem_9.5rem] items-center gap-x-5 gap-y-1 px-4 py-2.5 max-two:grid-cols-1">
      <div className="min-w-0">
        <Link
          to="/learning"
          search={(before) => ({ ...before, open: 'gap', theme: gap.theme })}
          resetScroll={false}
          className="rounded-sm font-medium hover:underline"
        >
          {gap.title}
        </Link>
        {others.length > 0 && (
          <p className="truncate text-sm text-ink-faint">
            also: {others.map((question) => `"${question}"`).join(', ')}
          </p>
        )}
      </div>
      <Cost gap={gap} most={most} />
      <span className="flex justify-end max-two:justify-start">
        <TeachLink gap={gap} />
      </span>
    </div>
  )
}

/** How many came, and of these as many as knowledge would have helped. */
function Cost({ gap: { escalated, matters, score, lookedBack }, most }: CostProps) {
  const wide = (share: number) => ({ width: `${(share / most) * 100}%` })
  return (
    <div>
      <span className="relative mb-1 block h-2" aria-hidden="true">
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-waiting-mark opacity-30"
          style={wide(escalated)}
        />
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-waiting-mark"
          style={wide(score)}
        />
      </span>
      <p className="text-sm text-ink-faint tabular">
        {escalated} of {countWords(matters, 'question')}, counts {Number(score.toFixed(1))}
        {lookedBack > 0 && `; ${lookedBack} looked back on`}
      </p>
    </div>
  )
}

type CostProps = { gap: KnowledgeGap; most: number }

function NoGaps() {
  return (
    <div className="flex rounded-lg border">
      <Empty
        icon={<CircleCheck size={28} strokeWidth={1.5} />}
        title="No gap in sight"
        says="In the last four weeks nothing brought in a person that knowledge could have answered."
      />
    </div>
  )
}

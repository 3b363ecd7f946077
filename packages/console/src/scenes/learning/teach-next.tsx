import type { KnowledgeGap } from '@baton/contract'
import { Section } from '../page.tsx'
import { TeachLink, teachSays } from './teach-link.tsx'

const most = 3
const worthwhile = 0.05

/** What would spare most, first; not what came most often, because some of that no article answers. */
export const nextToTeach = (gaps: readonly KnowledgeGap[]): KnowledgeGap[] =>
  gaps
    .filter(({ avoidsPerWeek }) => avoidsPerWeek >= worthwhile)
    .sort((one, other) => other.avoidsPerWeek - one.avoidsPerWeek)
    .slice(0, most)

export function sparesWords(perWeek: number): string {
  if (perWeek < 0.95) return `one escalation in ${Math.round(1 / perWeek)} weeks`
  const rounded = perWeek < 10 ? Number(perWeek.toFixed(1)) : Math.round(perWeek)
  return rounded === 1 ? 'about one escalation a week' : `about ${rounded} escalations a week`
}

/** The few things that are worth an hour today, each with the way to do it. */
export function TeachNext({ gaps }: { gaps: KnowledgeGap[] }) {
  const next = nextToTeach(gaps)
  if (next.length === 0) return null
  return (
    <Section title="What to teach next" says="What would spare your team most.">
      <ol className="grid gap-3 three:grid-cols-3">
        {next.map((gap) => (
          <li key={gap.theme} className="flex flex-col gap-1 rounded-lg border p-4">
            <h3 className="line-clamp-2 font-semibold text-pretty">{gap.title}</h3>
            <p className="flex-1 text-ink-soft">
              Spares {sparesWords(gap.avoidsPerWeek)}. {teachSays(gap)}
            </p>
            <span className="pt-2">
              <TeachLink gap={gap} isMain />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

import type { EndStateView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { triggerWords } from '../../parts/trigger.ts'
import { articlesQuery } from '../knowledge/knowledge-queries.ts'

type EndFieldsProps = { ends: EndStateView[]; onChange: (ends: EndStateView[]) => void }

const kinds = [
  ['answered', 'the assistant answers'],
  ['escalated', 'a person is brought in'],
  ['asked', 'the assistant asks back'],
] as const

const blank: Record<EndStateView['kind'], EndStateView> = {
  answered: { kind: 'answered', article: null },
  escalated: { kind: 'escalated', triggers: [], mode: null },
  asked: { kind: 'asked' },
}

/** How it should come out; any of several ways is right. */
export function EndFields({ ends, onChange }: EndFieldsProps) {
  const put = (at: number, end: EndStateView) =>
    onChange(ends.map((each, place) => (place === at ? end : each)))
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-md font-semibold">In the end</h3>
      <ul className="flex flex-col gap-2">
        {ends.map((end, at) => (
          // Ends have no name of their own; they are only added at the end or taken away.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className="flex flex-wrap items-center gap-2">
            {at > 0 && <span className="text-ink-faint">or</span>}
            <span className="w-52 shrink-0">
              <Select
                aria-label={`End ${at + 1}`}
                value={end.kind}
                onChange={(event) => put(at, blank[event.target.value as EndStateView['kind']])}
              >
                {kinds.map(([value, word]) => (
                  <option key={value} value={value}>
                    {word}
                  </option>
                ))}
              </Select>
            </span>
            <EndDetail end={end} label={`End ${at + 1}`} onChange={(next) => put(at, next)} />
            {ends.length > 1 && (
              <IconButton
                label={`Remove end ${at + 1}`}
                onClick={() => onChange(ends.filter((_end, place) => place !== at))}
              >
                <X size={14} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {ends.length < 6 && (
        <Button
          small
          className="w-fit"
          icon={<Plus size={13} />}
          onClick={() => onChange([...ends, blank.escalated])}
        >
          Or another end
        </Button>
      )}
    </section>
  )
}

type EndDetailProps = {
  end: EndStateView
  label: string
  onChange: (end: EndStateView) => void
}

function EndDetail({ end, label, onChange }: EndDetailProps) {
  if (end.kind === 'answered')
    return <AnsweringArticle end={end} label={label} onChange={onChange} />
  if (end.kind === 'asked') return null
  return (
    <>
      <span className="w-52 shrink-0">
        <Select
          aria-label={`${label}, because of`}
          value={end.triggers[0] ?? ''}
          onChange={({ target }) =>
            onChange({
              ...end,
              triggers: target.value ? [target.value as (typeof end.triggers)[number]] : [],
            })
          }
        >
          <option value="">for any reason</option>
          {triggers.map((trigger) => (
            <option key={trigger} value={trigger}>
              {triggerWords(trigger)}
            </option>
          ))}
        </Select>
      </span>
      <span className="w-44 shrink-0">
        <Select
          aria-label={`${label}, in which way`}
          value={end.mode ?? ''}
          onChange={({ target }) =>
            onChange({ ...end, mode: target.value ? (target.value as 'takeover' | 'steer') : null })
          }
        >
          <option value="">in either way</option>
          <option value="takeover">to take over</option>
          <option value="steer">to give guidance</option>
        </Select>
      </span>
    </>
  )
}

const triggers = [
  ...['safety', 'asked_for_person', 'compliance', 'capability', 'keyword', 'topic', 'distress'],
  ...['valued_customer', 'amount', 'loop', 'not_understood', 'low_confidence', 'guardrail'],
  'action_needs_approval',
]

type AnsweringProps = Omit<EndDetailProps, 'end'> & {
  end: Extract<EndStateView, { kind: 'answered' }>
}

function AnsweringArticle({ end, label, onChange }: AnsweringProps) {
  const { data } = useQuery(articlesQuery('', 'all'))
  const published = (data?.items ?? []).filter(({ status }) => status === 'published')
  const isGone = end.article !== null && !published.some(({ id }) => id === end.article)
  return (
    <span className="min-w-60 flex-1">
      <Select
        aria-label={`${label}, from`}
        value={end.article ?? ''}
        onChange={(event) => onChange({ ...end, article: event.target.value || null })}
      >
        <option value="">from any article</option>
        {isGone && <option value={end.article ?? ''}>from an article that is gone</option>}
        {published.map(({ id, title }) => (
          <option key={id} value={id}>
            from “{title}”
          </option>
        ))}
      </Select>
    </span>
  )
}

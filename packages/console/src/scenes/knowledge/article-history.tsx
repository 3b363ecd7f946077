import type { ArticleVersion, ArticleView } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { Button } from '../../design/button.tsx'
import { classNames } from '../../design/class-names.ts'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Section } from '../page.tsx'
import { ScenarioGate } from '../scenario-gate.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { refreshKnowledge, versionsQuery } from './knowledge-queries.ts'

/** Every version with what it changed; an earlier one can come back, as a new one. */
export function ArticleHistory({ article }: { article: ArticleView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const rollBack = useMutation({
    mutationFn: ({ revision, despite }: { revision: number; despite?: string }) =>
      house.rollBackArticle(article.id, { revision }, despite),
    onSuccess: (_article, { revision }) => {
      refreshKnowledge()
      toast(`Version ${revision} is in force again.`)
    },
  })
  return (
    <Section title="Versions">
      <ScenarioGate
        problem={rollBack.error && toProblem(rollBack.error)}
        busy={rollBack.isPending}
        onDespite={(despite) =>
          rollBack.variables && rollBack.mutate({ ...rollBack.variables, despite })
        }
      />
      <Loaded query={useQuery(versionsQuery(article.id))}>
        {({ items }) => (
          <ol className="flex flex-col gap-2">
            {items.map((version) => (
              <Version
                key={version.revision}
                version={version}
                onRollBack={
                  may && version.revision !== article.revision && !rollBack.isPending
                    ? () => rollBack.mutate({ revision: version.revision })
                    : null
                }
              />
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  )
}

type VersionProps = { version: ArticleVersion; onRollBack: (() => void) | null }

function Version({ version, onRollBack }: VersionProps) {
  const { revision, by, at, rolledBackTo, diff } = version
  return (
    <li>
      <details className="rounded-md border px-3 py-1.5">
        <summary className="cursor-pointer text-ink-soft tabular">
          {revision} · {by} · {momentOf(at)}
          {rolledBackTo !== null && ` · as version ${rolledBackTo} was`}
        </summary>
        <div className="mt-2 flex flex-col gap-2">
          <Difference diff={diff} />
          {onRollBack && (
            <Button small className="self-start" onClick={onRollBack}>
              Bring this version back
            </Button>
          )}
        </div>
      </details>
    </li>
  )
}

const marks = { same: ' ', added: '+', removed: '−' } as const
const spoken = { same: '', added: 'Added: ', removed: 'Removed: ' } as const

function Difference({ diff }: { diff: ArticleVersion['diff'] }) {
  return (
    <div className="flex flex-col overflow-x-auto text-sm whitespace-pre-wrap">
      {diff.map(({ kind, text }, place) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice
          key={place}
          className={classNames(
            'flex gap-2 px-2 wrap-anywhere',
            kind === 'added' && 'bg-assistant-soft',
            kind === 'removed' && 'bg-urgent-soft line-through',
          )}
        >
          <span aria-hidden="true">{marks[kind]}</span>
          <span className="sr-only">{spoken[kind]}</span>
          <span>{text}</span>
        </p>
      ))}
    </div>
  )
}

import type { ArticleView } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Archive, ArrowLeft, GraduationCap, Pencil } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { OriginBadge, usesWords } from '../../parts/article-line.tsx'
import { Markdown } from '../../parts/markdown.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Section } from '../page.tsx'
import { ScenarioGate } from '../scenario-gate.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { ArticleForm } from './article-form.tsx'
import { ArticleHistory } from './article-history.tsx'
import { articleQuery, refreshKnowledge } from './knowledge-queries.ts'

export function ArticlePlace({ id }: { id: string }) {
  const query = useQuery(articleQuery(id))
  const [editing, setEditing] = useState(false)
  return (
    <div className="mx-auto w-full max-w-190 px-8 py-7 max-two:px-4">
      <Loaded query={query}>
        {(article) =>
          editing ? (
            <Editing article={article} onDone={() => setEditing(false)} />
          ) : (
            <Reading article={article} onEdit={() => setEditing(true)} />
          )
        }
      </Loaded>
    </div>
  )
}

function Editing({ article, onDone }: { article: ArticleView; onDone: () => void }) {
  return (
    <ArticleForm
      start={article}
      send={(body, despite) => house.rewriteArticle(article.id, body, despite)}
      sendWord="Publish the revision"
      onDone={onDone}
      onCancel={onDone}
    />
  )
}

function Reading({ article, onEdit }: { article: ArticleView; onEdit: () => void }) {
  return (
    <article className="flex flex-col gap-6">
      <Heading article={article} onEdit={onEdit} />
      <Provenance article={article} />
      <Markdown text={article.body} />
      {article.questions.length > 0 && (
        <Section title="Asked like this">
          <ul className="flex flex-col gap-1 text-ink-soft">
            {article.questions.map((question) => (
              <li key={question}>“{question}”</li>
            ))}
          </ul>
        </Section>
      )}
      <ArticleHistory article={article} />
    </article>
  )
}

function useRetiring(article: ArticleView) {
  const back = () => void house.rewriteArticle(article.id, article).then(refreshKnowledge)
  return useMutation({
    mutationFn: (despite: string | null) => house.retireArticle(article.id, despite ?? undefined),
    onSuccess: () => {
      refreshKnowledge()
      toast('Retired. The assistant no longer uses it.', { undo: back })
    },
  })
}

function Heading({ article, onEdit }: { article: ArticleView; onEdit: () => void }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const retire = useRetiring(article)
  return (
    <header className="flex flex-col gap-2">
      <Link
        to="/knowledge/{-$article}"
        params={{ article: undefined }}
        className="hidden items-center gap-1 text-ink-soft max-two:flex"
      >
        <ArrowLeft size={14} aria-hidden="true" /> Articles
      </Link>
      <div className="flex flex-wrap items-start gap-3">
        <h2 className="min-w-60 flex-1 text-xl font-semibold text-balance">{article.title}</h2>
        {may && (
          <Button icon={<Pencil size={14} />} onClick={onEdit}>
            Edit
          </Button>
        )}
        {may && article.status === 'published' && (
          <Button
            look="quiet"
            icon={<Archive size={14} />}
            disabled={retire.isPending}
            onClick={() => retire.mutate(null)}
          >
            Retire
          </Button>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-2 text-ink-faint">
        <OriginBadge row={article} />
        {article.category} · revision {article.revision} · {usesWords(article.uses)} ·{' '}
        {momentOf(article.updatedAt)}
      </p>
      <ScenarioGate
        problem={retire.error && toProblem(retire.error)}
        busy={retire.isPending}
        onDespite={(run) => retire.mutate(run)}
      />
    </header>
  )
}

const scopeWords: Record<string, string> = {
  always: 'for everybody',
  segment: 'for a segment',
  this_customer: 'for one customer',
  this_case: 'for one case',
}

function Provenance({ article }: { article: ArticleView }) {
  const from = article.provenance
  if (!from) return null
  return (
    <p className="flex gap-2 rounded-md border border-human-line bg-human-soft px-3 py-2">
      <GraduationCap size={16} className="mt-0.5 shrink-0 text-human" aria-hidden="true" />
      <span>
        {from.corrects ? 'A correction' : 'Taught'} by {from.agentName} on {momentOf(from.at)},{' '}
        {scopeWords[from.scope] ?? from.scope}
        {from.validUntil ? `, until ${momentOf(from.validUntil)}` : ''}.{' '}
        <Link
          to="/inbox/$view/$conversation"
          params={{ view: 'all', conversation: from.conversation }}
          className="underline underline-offset-2"
        >
          In this conversation
        </Link>
      </span>
    </p>
  )
}

import type { ArticleView } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import type { ArticleBody } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input, TextArea } from '../../design/field.tsx'
import { ScenarioGate } from '../scenario-gate.tsx'
import { refreshKnowledge } from './knowledge-queries.ts'

type ArticleFormProps = {
  start: Pick<ArticleView, 'title' | 'category' | 'body' | 'questions'>
  /** `despite`: the run of scenarios whose failures were seen. */
  send: (body: ArticleBody, despite?: string) => Promise<unknown>
  sendWord: string
  onDone: (answer: unknown) => void
  onCancel: () => void
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

type Texts = { title: string; category: string; body: string; questions: string }

export function ArticleForm({ start, send, sendWord, onDone, onCancel }: ArticleFormProps) {
  const [texts, setTexts] = useState<Texts>({ ...start, questions: start.questions.join('\n') })
  const publish = useMutation({
    mutationFn: (despite: string | null) =>
      send(
        {
          title: texts.title,
          category: texts.category || 'General',
          body: texts.body,
          questions: linesOf(texts.questions),
        },
        despite ?? undefined,
      ),
    onSuccess: (answer) => {
      refreshKnowledge()
      onDone(answer)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    publish.mutate(null)
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-4">
      <ArticleFields texts={texts} change={(next) => setTexts({ ...texts, ...next })} />
      <ScenarioGate
        problem={publish.error && toProblem(publish.error)}
        busy={publish.isPending}
        onDespite={(run) => publish.mutate(run)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={publish.isPending}>
          {sendWord}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = { texts: Texts; change: (next: Partial<Texts>) => void }

function ArticleFields({ texts, change }: FieldsProps) {
  return (
    <>
      <Field label="Title">
        {(id) => (
          <Input
            id={id}
            required
            maxLength={200}
            value={texts.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label="Category">
        {(id) => (
          <Input
            id={id}
            maxLength={80}
            value={texts.category}
            onChange={(event) => change({ category: event.target.value })}
          />
        )}
      </Field>
      <Field label="Text" help="Markdown: blank line for a paragraph, - for a list, ** for bold.">
        {(id) => (
          <TextArea
            id={id}
            required
            rows={12}
            className="text-md leading-6"
            value={texts.body}
            onChange={(event) => change({ body: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="How customers ask for it"
        help="One question a line. The assistant finds the article by them."
      >
        {(id) => (
          <TextArea
            id={id}
            rows={4}
            value={texts.questions}
            onChange={(event) => change({ questions: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

import type { ArticleView } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import type { ArticleBody } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input, TextArea } from '../../design/field.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { refreshKnowledge } from './knowledge-queries.ts'

type ArticleFormProps = {
  start: Pick<ArticleView, 'title' | 'category' | 'body' | 'questions'>
  send: (body: ArticleBody) => Promise<unknown>
  sendWord: string
  onDone: (answer: unknown) => void
  onCancel: () => void
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export function ArticleForm({ start, send, sendWord, onDone, onCancel }: ArticleFormProps) {
  const [title, setTitle] = useState(start.title)
  const [category, setCategory] = useState(start.category)
  const [body, setBody] = useState(start.body)
  const [questions, setQuestions] = useState(start.questions.join('\n'))
  const publish = useMutation({
    mutationFn: () =>
      send({ title, category: category || 'General', body, questions: linesOf(questions) }),
    onSuccess: (answer) => {
      refreshKnowledge()
      onDone(answer)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    publish.mutate()
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-4">
      <Field label="Title">
        {(id) => (
          <Input
            id={id}
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label="Category">
        {(id) => (
          <Input
            id={id}
            maxLength={80}
            value={category}
            onChange={(event) => setCategory(event.target.value)}
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
            value={body}
            onChange={(event) => setBody(event.target.value)}
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
            value={questions}
            onChange={(event) => setQuestions(event.target.value)}
          />
        )}
      </Field>
      <ProblemLine problem={publish.error && toProblem(publish.error)} />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={publish.isPending}>
          {sendWord}
        </Button>
      </div>
    </form>
  )
}

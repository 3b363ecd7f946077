import type { ArticleView } from '../../packages/contract/src/index.ts'
import type { Answer, Answers } from './answers.ts'
import { type BenchHouse, must } from './bench-house.ts'

/** An article as people know it, and which answer it gives. */
export type Entry = {
  id: string
  title: string
  status: 'published' | 'retired'
  scope: string
  category: string
  body: string
  questions: string[]
  answer: Answer | null
}

/** The articles of the house, read through its doors when they are needed. */
export type Registry = {
  /** All articles as they are now. */
  all(): Promise<Entry[]>
  /** A published article for everybody that gives this answer as it is now. */
  saying(gold: string): Promise<Entry | null>
  titled(title: string): Promise<Entry | null>
}

type Listed = { id: string; updatedAt: string; status: string }

export function registryOf({ ask }: BenchHouse, answers: Answers): Registry {
  const known = new Map<string, { updatedAt: string; entry: Entry }>()
  const all = async (): Promise<Entry[]> => {
    const { items } = await must<{ items: Listed[] }>(ask('GET', '/api/articles'))
    for (const { id, updatedAt, status } of items) {
      const before = known.get(id)
      if (before?.updatedAt === updatedAt && before.entry.status === status) continue
      const view = await must<ArticleView>(ask('GET', `/api/articles/${id}`))
      known.set(id, { updatedAt, entry: entryOf(view, answers) })
    }
    return [...known.values()].map(({ entry }) => entry)
  }
  const isUsed = ({ status, scope }: Entry): boolean => status === 'published' && scope === 'always'
  return {
    all,
    saying: async (gold) =>
      (await all()).find(
        (entry) => isUsed(entry) && entry.answer?.gold === gold && answers.isCurrent(entry.answer),
      ) ?? null,
    titled: async (title) =>
      (await all()).find((entry) => entry.status === 'published' && entry.title === title) ?? null,
  }
}

const entryOf = (view: ArticleView, answers: Answers): Entry => ({
  ...{ id: view.id, title: view.title, status: view.status, scope: view.scope ?? 'always' },
  category: view.category,
  ...{ body: view.body, questions: view.questions, answer: answers.saidIn(view.body) },
})

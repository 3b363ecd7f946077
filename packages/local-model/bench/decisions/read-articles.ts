import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutIntoPassages, type Example } from '../../src/index.ts'
import { type Folders, firstFile } from './read-sets.ts'

export type Article = { id: string; title: string; text: string }
/** A question with the articles it rests on; none when nothing answers it. */
export type Asked = { question: string; articles: string[] }
export type Library = { articles: Article[]; asked: Asked[]; split: string }

type Row = {
  question: string
  is_impossible?: boolean
  contexts?: { id?: string; filename?: string; text: string }[]
}

/** The questions of the test split over the articles of all splits that are there: more articles are harder. */
export function readLibrary(folders: Folders, set: 'wixqa' | 'techqa'): Library | undefined {
  const file = firstFile(join(folders.test, set), ['test.jsonl', 'dev.jsonl', 'train.jsonl'])
  if (!file) {
    console.error(`skipped: no ${set}/test.jsonl or dev.jsonl in the folders given`)
    return undefined
  }
  const others = [folders.train, folders.test]
    .flatMap((folder) => ['train', 'dev', 'test'].map((name) => join(folder, set, `${name}.jsonl`)))
    .filter((path) => path !== file && existsSync(path))
  const rows = rowsOf(file)
  const all = [...rows, ...others.flatMap(rowsOf)]
  const articles = new Map(all.flatMap(articlesOf).map((article) => [article.id, article]))
  const asked = rows.map((row) => ({
    question: row.question,
    articles: row.is_impossible ? [] : articlesOf(row).map(({ id }) => id),
  }))
  return { articles: [...articles.values()], asked, split: file.split('/').at(-1) ?? '' }
}

/** The documents of another company, to be asked what they cannot know. */
export function readDocuments(folder: string): Article[] {
  const file = join(folder, 'tau2_banking_knowledge/documents.json')
  if (!existsSync(file)) return []
  const documents = JSON.parse(readFileSync(file, 'utf8')) as {
    id: string
    title: string
    content: string
  }[]
  return documents.map(({ id, title, content }) => ({ id, title, text: content }))
}

/** What the product makes of an article: its title and its passages. */
export function examplesOf({ id, title, text }: Article): Example[] {
  const passages = cutIntoPassages(text).map(
    (passage, place): Example => ({
      id: `${id}#${place}`,
      answerId: id,
      text: passage,
      kind: 'passage',
    }),
  )
  return [{ id: `${id}#title`, answerId: id, text: title, kind: 'title' }, ...passages]
}

function rowsOf(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Row)
}

function articlesOf(row: Row): Article[] {
  return (row.contexts ?? []).map(({ id, filename, text }) => {
    const title = /^Title:\s*(.*?)(?: - United States)?$/m.exec(text)?.[1]
    return {
      id: id ?? filename ?? '',
      title: title ?? text.split('\n')[0]?.slice(0, 200) ?? '',
      text: title ? text.slice(text.indexOf('Text:') + 5) : text,
    }
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from '../../src/mind/understanding.ts'
import { type Labelled, seeded, shuffled } from '../data.ts'
import { retyped } from './retyped.ts'
import { newKnowledge, observeOne, type Sample, teach } from './stream.ts'

type Article = { id: string; title: string; text: string }
type Asked = { question: string; articles: Article[] }

const passageLength = 500

/** A newcomer's help centre: articles with a title and passages, few taught questions, many unrelated ones. */
export function articleStream(folder: string, noise: Labelled[], seed: number): Sample[] {
  const random = seeded(seed * 104729)
  const rows = shuffled(seed % 2 === 0 ? wix(folder) : technical(folder), random)
  const articles = uniqueArticles(rows).slice(0, 8 + seed * 7)
  const knowledge = newKnowledge()
  teach(knowledge, articles.flatMap(examplesOf))
  const taught = taughtAnswers(noise, random)
  teach(
    knowledge,
    taught.map((row, place) => ({
      id: `taught-${place}`,
      answerId: row.label,
      text: row.text,
      kind: 'question' as const,
    })),
  )
  const asked: Labelled[] = taught.flatMap((row) => [
    { ...row, text: retyped(row.text, random) },
    ...siblings(noise, row, random),
  ])
  const real = rows.map((row) => ({
    text: row.question.slice(0, 600),
    label: row.articles.find((one) => articles.some((kept) => kept.id === one.id))?.id ?? 'unknown',
  }))
  const answerable = real.filter(({ label }) => label !== 'unknown')
  // Most of what a help centre is asked it answers; were half of it strange, nothing would ever be sure.
  const strange = real.filter(({ label }) => label === 'unknown').slice(0, answerable.length / 2)
  asked.push(...answerable, ...answerable, ...strange)
  for (const article of articles) {
    asked.push({ text: retyped(article.title, random), label: article.id })
    asked.push({ text: `How do I ${article.title.toLowerCase()}?`, label: article.id })
  }
  for (let count = 0; count < articles.length * 2; count += 1) {
    const other = noise[Math.floor(random() * noise.length)]
    if (other) asked.push(other)
  }
  return asked.flatMap((one) => observeOne(knowledge, one) ?? [])
}

/** Questions that people taught the newcomer, one to five each, of answers that have no article. */
function taughtAnswers(pool: Labelled[], random: () => number): Labelled[] {
  const labels = [...new Set(pool.map((row) => row.label))].filter((label) => label !== 'oos')
  return shuffled(labels, random)
    .slice(0, 15)
    .flatMap((label) => {
      const rows = shuffled(
        pool.filter((row) => row.label === label),
        random,
      )
      return rows.slice(0, 1 + Math.floor(random() * 5))
    })
}

function siblings(pool: Labelled[], row: Labelled, random: () => number): Labelled[] {
  return shuffled(
    pool.filter((other) => other.label === row.label),
    random,
  ).slice(0, 4)
}

function examplesOf(article: Article): Example[] {
  const title: Example = {
    id: `${article.id}-t`,
    answerId: article.id,
    text: article.title,
    kind: 'title',
  }
  const passages: Example[] = []
  for (let start = 0; start < Math.min(article.text.length, 4000); start += passageLength) {
    const text = article.text.slice(start, start + passageLength)
    passages.push({ id: `${article.id}-${start}`, answerId: article.id, text, kind: 'passage' })
  }
  return [title, ...passages]
}

function uniqueArticles(rows: Asked[]): Article[] {
  return [...new Map(rows.flatMap((row) => row.articles.map((one) => [one.id, one]))).values()]
}

function wix(folder: string): Asked[] {
  return jsonLines(join(folder, 'wixqa/dev.jsonl')).map((row) => ({
    question: row.question as string,
    articles: row.contexts as Article[],
  }))
}

function technical(folder: string): Asked[] {
  return jsonLines(join(folder, 'techqa/dev.jsonl')).map((row) => ({
    question: row.question as string,
    articles: row.is_impossible
      ? []
      : (row.contexts as { filename: string; text: string }[]).map(technicalArticle),
  }))
}

function technicalArticle({ filename, text }: { filename: string; text: string }): Article {
  const title = /^Title:\s*(.*?)(?: - United States)?$/m.exec(text)?.[1] ?? filename
  return {
    id: filename,
    title: title.replace(/^IBM /, ''),
    text: text.slice(text.indexOf('Text:') + 5),
  }
}

function jsonLines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

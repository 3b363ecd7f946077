import { cutIntoPassages, type Example } from '@baton/local-model'

/** What of an article the index reads. */
export type Indexed = {
  id: string
  title: string
  body: string
  questions: string[]
  /** Ways of asking that people said it answers. */
  learned?: string[]
}

/** Characters of a passage; long enough to answer, short enough to cite. */
const passageLength = 600
/** A paragraph may be somewhat longer and stay whole, with its lines; beyond this nobody would read it in a chat. */
const longestPart = 1_500

/**
 * An article as examples of one answer: its title, each way customers ask it, each heading, each passage. The id says
 * which passage an example stands for, so that a reply can cite it.
 */
export function examplesOf(article: Indexed): Example[] {
  const { id: answerId, title, questions, learned = [] } = article
  const sections = sectionsOf(article.body)
  return [
    { id: `${answerId}#title`, answerId, text: title, kind: 'title' },
    ...questions.map(
      (text, index): Example => ({
        id: `${answerId}#question${index}`,
        answerId,
        text,
        kind: 'question',
      }),
    ),
    ...learned.map(
      (text, index): Example => ({
        id: `${answerId}#learned${index}`,
        answerId,
        text,
        kind: 'question',
      }),
    ),
    ...sections.flatMap(({ heading, text }, index): Example[] => [
      ...(heading
        ? [{ id: `${answerId}#heading${index}`, answerId, text: heading, kind: 'heading' as const }]
        : []),
      { id: `${answerId}#passage${index}`, answerId, text, kind: 'passage' },
    ]),
  ]
}

/** A part of an article that can be cited by itself. */
export type Section = { heading: string | null; text: string }

/** Cuts a Markdown body into sections: at headings, and between paragraphs where a section grows too long. */
export function sectionsOf(body: string): Section[] {
  const sections: Section[] = []
  let heading: string | null = null
  for (const block of body.split(/\n{2,}|\n(?=#)/)) {
    const title = /^#{1,6}\s+(.+)/.exec(block.trim())
    const text = title ? block.trim().split('\n').slice(1).join('\n').trim() : block.trim()
    if (title?.[1]) heading = title[1]
    for (const part of text.length > longestPart ? cutIntoPassages(text) : [text])
      if (part) append(sections, heading, part)
  }
  return sections
}

function append(sections: Section[], heading: string | null, text: string): void {
  const last = sections.at(-1)
  const fits = last && last.heading === heading && last.text.length + text.length < passageLength
  if (fits) last.text = `${last.text}\n\n${text}`
  else sections.push({ heading, text })
}

/** The section an example stands for; the first one for titles and questions. */
export function sectionBehind(body: string, exampleId: string): Section | null {
  const sections = sectionsOf(body)
  const index = Number(/#(?:passage|heading)(\d+)$/.exec(exampleId)?.[1] ?? 0)
  return sections[index] ?? sections[0] ?? null
}

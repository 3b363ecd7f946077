import type { ChannelKind, TextPreview } from '@baton/contract'
import {
  isTextReason,
  platformText,
  shownTime,
  type TextsPlan,
  templateFor,
  textReasons,
  textsProblems,
  waitInWords,
} from '@baton/domain'
import type { Channel } from '../../channels/channel.ts'
import { HttpProblem } from '../../platform/http/problem.ts'

type Draft = { reason: string; language: string; text?: string | undefined }

/** How a text reads with an example in each place, and what it takes on each channel. */
export function previewText(
  draft: Draft,
  own: TextsPlan,
  channels: Record<string, Channel>,
): TextPreview {
  const { reason, language, text } = draft
  if (!isTextReason(reason)) throw unknownReason(reason)
  const edited =
    text === undefined ? own : { ...own, [reason]: { ...own[reason], [language]: text } }
  const template = text ?? templateFor(reason, language, own)
  const problems =
    text === undefined
      ? []
      : textsProblems({ [reason]: { [language]: text } }).map(({ problem }) => problem)
  const example = platformText(reason, language, exampleFacts(language), edited)
  return {
    ...{ template, problems, example, places: [...textReasons[reason]] },
    channels: Object.values(channels).map((channel) => onChannel(channel, example)),
  }
}

function onChannel({ kind, limits }: Channel, text: string): TextPreview['channels'][number] {
  const parts = limits.parts(text, [])
  const segments = parts.flatMap((part) => limits.segments?.(part) ?? [])
  return {
    channel: kind as ChannelKind,
    text: parts.join('\n'),
    length: [...text].length,
    parts: parts.length,
    segments: segments.length > 0 ? segments.reduce((sum, each) => sum + each.segments, 0) : null,
    encoding: segments.some(({ encoding }) => encoding === 'ucs2')
      ? 'ucs2'
      : (segments[0]?.encoding ?? null),
  }
}

const exampleTime = (language: string): string =>
  shownTime(Date.UTC(2026, 0, 5, 9), { language, timeZone: 'Etc/UTC', teamZone: 'Etc/UTC' })

const exampleFacts = (language: string) => ({
  ...{ agent: 'Ana', company: 'Kettle & Co', email: 'mia@example.com' },
  ...{ from: '5', to: '8', minutes: '8', place: '3' },
  ...{ time: exampleTime(language), opens: exampleTime(language) },
  ...{ criteria: 'a battery that smokes', summary: 'Charged twice for order 4521.' },
  wait: waitInWords({ lowSeconds: 300, highSeconds: 480 }, language),
})

const unknownReason = (reason: string): HttpProblem =>
  new HttpProblem(
    422,
    'unknown_reason',
    `The platform never speaks because of "${reason}".`,
    `Use one of: ${Object.keys(textReasons).join(', ')}.`,
  )

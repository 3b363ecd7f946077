import { assemblePackage } from '../../../packages/server/src/capabilities/handoff/assemble-package.ts'
import type { Case, Judged, Kind } from '../kind.ts'
import { factsOf } from './handoff-facts.ts'
import { holds, platformWords, type Wanted, wantedIn } from './handoff-match.ts'

type View = ReturnType<typeof assemblePackage>
type Measure = { found: number; of: number; missing: string[] }
type Result = Record<'anchors' | 'mentions' | 'requests' | 'attempted' | 'unresolved', Measure> & {
  urgency: boolean
  claims: string[]
  unsupported: number
  sentences: number
}
const results = new Map<string, Result>()

/** Conversations with what a person must find in the package; assembled by the code that runs live, on the local mind. */
export const handoff: Kind = {
  judge(one) {
    const facts = factsOf(one)
    const view = assemblePackage(facts)
    const result = measure(
      one,
      view,
      facts.said.map(({ number }) => number),
    )
    results.set(one.id, result)
    const missing = Object.entries(result).flatMap(([name, value]) =>
      typeof value === 'object' && 'missing' in value && value.missing.length > 0
        ? [`${name}: ${value.missing.join(', ')}`]
        : [],
    )
    const others = [
      ...(result.urgency ? [] : [`urgency: ${urgencyOf(view)} instead of ${String(one.urgency)}`]),
      ...result.claims.map((claim) => `claims ${claim}`),
      ...(result.unsupported > 0 ? [`${result.unsupported} sentences without support`] : []),
    ]
    const right = share(result.anchors) >= 0.85 && result.claims.length + result.unsupported === 0
    return { id: one.id, right, decided: view.brief.text, why: [...missing, ...others].join(' | ') }
  },
  scores(judged: readonly Judged[]) {
    const all = judged.flatMap(({ id }) => results.get(id) ?? [])
    const recall = (
      name: 'anchors' | 'mentions' | 'requests' | 'attempted' | 'unresolved',
    ): number => {
      const sum = (key: 'found' | 'of'): number =>
        all.reduce((total, each) => total + each[name][key], 0)
      return percent(sum('found'), sum('of'))
    }
    return {
      anchors: recall('anchors'),
      mustMention: recall('mentions'),
      requests: recall('requests'),
      attempted: recall('attempted'),
      unresolved: recall('unresolved'),
      urgency: percent(all.filter(({ urgency }) => urgency).length, all.length),
      mustNotClaim: all.reduce((total, { claims }) => total + claims.length, 0),
      sentences: all.reduce((total, { sentences }) => total + sentences, 0),
      unsupported: all.reduce((total, { unsupported }) => total + unsupported, 0),
      goals: { anchors: 85, unsupported: 0 },
    }
  },
}

const percent = (part: number, of: number): number =>
  of === 0 ? 100 : Math.round((1000 * part) / of) / 10
const share = ({ found, of }: Measure): number => (of === 0 ? 1 : found / of)

function measure(one: Case, view: View, numbers: number[]): Result {
  const tried = view.tried.map(({ what, outcome }) => `${what}: ${outcome}`)
  const sentences = [view.brief, ...view.summary, ...view.wants, ...(view.details ?? [])]
  const told = sentences.map(({ text }) => text)
  const everything = [...told, ...tried, ...view.nextSteps, ...view.openQuestions]
  const wants = view.wants.map(({ text }) => text)
  const open = [...view.openQuestions, ...wants, ...view.nextSteps, view.brief.text, ...told]
  const words = platformWords(everything)
  return {
    anchors: count(wantedIn(one.anchors), everything),
    mentions: count(wantedIn(one.must_mention), everything),
    requests: count(wantedIn(one.requests), [...wants, view.brief.text, ...view.openQuestions]),
    attempted: count(wantedIn(one.attempted), tried),
    unresolved: count(wantedIn(one.unresolved), open),
    urgency: one.urgency === undefined || urgencyOf(view) === one.urgency,
    claims: wantedIn(one.must_not_claim)
      .filter((wanted) => holds(wanted, words))
      .map(([first = '']) => first),
    unsupported: sentences.filter(
      ({ restsOn }) => restsOn.length === 0 || restsOn.some((number) => !numbers.includes(number)),
    ).length,
    sentences: sentences.length,
  }
}

const count = (all: Wanted[], texts: readonly string[]): Measure => {
  const missing = all.filter((wanted) => !holds(wanted, texts))
  return {
    found: all.length - missing.length,
    of: all.length,
    missing: missing.map(([first = '']) => first),
  }
}

const urgencyOf = ({ classification }: View): string =>
  classification?.urgency === 'critical' ? 'emergency' : (classification?.urgency ?? 'normal')

import type { Scope } from '../../../packages/domain/src/index.ts'

/** What became of one message after the lesson: answered from it, offered among three, or something else. */
export type Heard = 'answered' | 'offered' | 'asked back' | 'asked the team' | 'something else'

export type Reply = { text: string; by: string; heard: Heard }

export type Outcome = {
  scope: Scope
  generalised: Reply[]
  mustNot: Reply[]
  /** Asked after the lesson's last day. */
  expired: Reply[]
  conflict: 'flagged' | 'missed' | 'cried wolf' | 'none'
}

export function figuresOf(outcomes: readonly Outcome[]): Record<string, unknown> {
  const generalised = outcomes.flatMap((each) => each.generalised)
  const mustNot = outcomes.flatMap((each) => each.mustNot)
  const isScope = ({ by }: Reply): boolean => by.startsWith('other_')
  const nearMisses = mustNot.filter((each) => !isScope(each))
  const strangers = [...mustNot.filter(isScope), ...outcomes.flatMap((each) => each.expired)]
  const count = (conflict: Outcome['conflict']): number =>
    outcomes.filter((each) => each.conflict === conflict).length
  return {
    paraphrases: generalised.length,
    answered: share(generalised, 'answered'),
    answeredOrOffered: share(generalised, 'answered', 'offered'),
    answeredFromElsewhere: share(generalised, 'something else'),
    nearMisses: nearMisses.length,
    nearMissesAnswered: share(nearMisses, 'answered'),
    askedOutsideScope: strangers.length,
    leaks: strangers.filter(({ heard }) => heard === 'answered' || heard === 'offered').length,
    contradictions: count('flagged') + count('missed'),
    contradictionsFlagged: percent(count('flagged'), count('flagged') + count('missed')),
    criedWolf: percent(count('cried wolf'), count('cried wolf') + count('none')),
    goals: { answeredOrOffered: 80, nearMissesAnswered: 5, leaks: 0, contradictionsFlagged: 90 },
  }
}

const share = (replies: readonly Reply[], ...wanted: Heard[]): number | null =>
  percent(replies.filter(({ heard }) => wanted.includes(heard)).length, replies.length)

/** Null where there is nothing to divide. */
const percent = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((1000 * part) / of) / 10

import type { CheckResultView, CriterionView, ReviewRow } from '@baton/contract'
import type { SampleReason, Scale } from '@baton/domain'

export const reasonWords: Record<SampleReason, string> = {
  low_satisfaction: 'Customer not content',
  reopened: 'Came back',
  long_wait: 'Long wait',
  flagged_wrong: 'Called wrong',
  escalated_late: 'Handed over late',
  guardrail: 'Guardrail spoke',
  critical_check: 'Critical check failed',
  new_agent: 'New on the team',
}

/** Why a conversation is here, in a word or two each. */
export const whyHere = (row: ReviewRow): string[] => [
  ...(row.isCalibration ? ['Calibration'] : []),
  ...(row.byLot ? ['By lot'] : []),
  ...row.reasons.map((reason) => reasonWords[reason]),
  ...(row.askedByName && !row.isCalibration ? [`Asked by ${row.askedByName}`] : []),
]

/** The steps of a scale from worst to best, with the key that chooses each. */
export const steps: Record<Scale, { value: number; word: string; key: string }[]> = {
  yes_no: [
    { value: 0, word: 'No', key: '1' },
    { value: 1, word: 'Yes', key: '2' },
  ],
  three: [
    { value: 0, word: 'Poor', key: '1' },
    { value: 1, word: 'Fair', key: '2' },
    { value: 2, word: 'Good', key: '3' },
  ],
  five: [1, 2, 3, 4, 5].map((value) => ({ value, word: String(value), key: String(value) })),
}

export const stepWord = (scale: Scale, value: number | null): string =>
  value === null
    ? 'Does not apply'
    : (steps[scale].find((step) => step.value === value)?.word ?? String(value))

export const verdictWords: Record<CheckResultView['verdict'], string> = {
  passed: 'Check passed',
  failed: 'Check failed',
  cannot_tell: 'Check cannot tell',
  does_not_apply: 'Does not apply',
}

export const scaleWords: Record<Scale, string> = {
  yes_no: 'yes or no',
  three: 'poor, fair, good',
  five: '1 to 5',
}

export const weightWord = ({ weight, critical }: Pick<CriterionView, 'weight' | 'critical'>) =>
  critical ? `critical, weighs ${weight}` : weight === 0 ? 'weighs nothing' : `weighs ${weight}`

export const pointsWord = (points: number | null): string =>
  points === null ? 'No points' : String(Math.round(points))

/** With fewer conversations the figure is chance, however good or bad it looks. */
export const fewestToTell = 5

/** How good an agreement figure is, as Krippendorff advises to read it: below 0.667 nothing should rest on it. */
export function agreementWord(
  alpha: number | null,
  { n, same }: { n: number; same: number },
): { word: string; isGood: boolean | null } {
  if (alpha === null)
    return { word: same === n ? 'always the same' : 'cannot be told', isGood: null }
  if (n < fewestToTell) return { word: 'too few to tell', isGood: null }
  if (alpha >= 0.8) return { word: 'reliable', isGood: true }
  if (alpha >= 0.667) return { word: 'tentative', isGood: null }
  return { word: 'talk about it', isGood: false }
}

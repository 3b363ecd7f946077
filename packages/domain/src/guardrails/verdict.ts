/** What becomes of a text: let through, masked, mended, kept for a person, or taken out altogether. */
export type Verdict = 'pass' | 'redact' | 'repair' | 'hold' | 'block'

/** The guards there are, by the name the audit shows. */
export type Guard =
  | 'grounding'
  | 'personal_data'
  | 'promise'
  | 'limit'
  | 'wording'
  | 'tone'
  | 'injection'
  | 'disclosure'

/** What a guard has against a text: what it found, where in the text, and against what it was held. */
export type Objection = {
  guard: Guard
  verdict: Exclude<Verdict, 'pass'>
  found: string
  /** First and last place of what was found; 0 to 0 when it is about the whole. */
  where: { from: number; to: number }
  against: string
}

/** What all guards say of one text: the strongest verdict, the text that may go on, and why. */
export type Inspection = { verdict: Verdict; text: string; objections: Objection[] }

const strength: Record<Verdict, number> = { pass: 0, redact: 1, repair: 2, hold: 3, block: 4 }

/** The strongest of several verdicts; pass when there is none. */
export const strongestVerdict = (objections: readonly Pick<Objection, 'verdict'>[]): Verdict =>
  objections.reduce<Verdict>(
    (most, { verdict }) => (strength[verdict] > strength[most] ? verdict : most),
    'pass',
  )

/** A logistic regression over figures brought to one scale; the first weight is the constant. */
export type Head = { means: number[]; deviations: number[]; weights: number[] }

/** The judgements that the promises rest on, and the levels that make probabilities of their products. */
export type Heads = Record<'inScope' | 'right' | 'amongThree', Head> & {
  levels: Record<'right' | 'amongThree', number[]>
}

/** A text that stands for an answer: a title, a heading, a question that people asked, or a passage of the answer. */
export type Example = {
  id: string
  answerId: string
  text: string
  kind: 'title' | 'heading' | 'question' | 'passage'
  language?: string
}

/** One possible answer. `exampleId` is the example to cite; `closeness` is how near it is to the question, 0 to 1. */
export type Candidate = {
  answerId: string
  exampleId: string
  probability: number
  closeness: number
}

/** What the mind makes of a question. */
export type Understanding = {
  /** Best first. */
  candidates: Candidate[]
  /** Calibrated: how likely the best candidate is right. */
  confidence: number
  /** Calibrated: how likely the right answer is among the first three. */
  amongThree: number
  /** Calibrated: how likely any answer at all is for this question. */
  inScope: number
  /** The share of the question's information that the knowledge base knows at all. */
  knownShare: number
}

export {
  type ArticleChange,
  changeByGuidance,
  type Despite,
  type TryChange,
  untried,
} from './article-change.ts'
export { restoreArticle, retireArticle, saveArticle } from './articles.store.ts'
export { concernsAbout, isHeldFor } from './concerns.ts'
export { correct, withdrawCorrection } from './correct.ts'
export { sectionBehind } from './examples.ts'
export { keepForReview } from './guidance-reviews.ts'
export { type KnowledgeIndex, knowledgeIndex } from './knowledge-index.ts'
export {
  type Label,
  type LabelSource,
  overrule,
  recordLabel,
  refusedBy,
} from './labels.store.ts'
export { type Ended, type LearnHears, learn } from './learn.ts'
export { previewSteer } from './preview-steer.ts'
export { withoutFactsOf, withoutPrivateFacts } from './private-facts.ts'
export type { Resolution } from './resolve-conflict.ts'
export { knowledgeRoutes } from './routes.ts'
export type { KnownArticle } from './shelf.ts'
export { type Lesson, teach, teachQuestion } from './teach.ts'
export { inOwnVoice } from './voice.ts'

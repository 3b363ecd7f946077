export { hearAnswer, type SurveyHeard } from './hear-answer.ts'
export { surveyRoutes } from './routes.ts'
export {
  addSurvey,
  answerSurvey,
  openSurveyOf,
  type SurveyAnswer,
  type SurveyState,
  surveyOf,
} from './surveys.store.ts'

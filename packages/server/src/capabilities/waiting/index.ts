export { askSurvey } from './ask-survey.ts'
export { closeKindly } from './close-kindly.ts'
export { waitingRoutes } from './routes.ts'
export { updateWait } from './update-wait.ts'

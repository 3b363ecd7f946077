export { measureLearning } from './measure-learning.ts'
export { measuringRoutes } from './routes.ts'

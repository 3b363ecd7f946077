export { drawReviews } from './draw-reviews.ts'
export { reviewRoutes } from './routes.ts'

export { endPages, pageNext } from './next-page.ts'
export { type Emergency, isPaged, type PageFacts, type PageTells, pageStep } from './page.ts'
export { onCallRoutes } from './routes.ts'

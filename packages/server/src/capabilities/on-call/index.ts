export { pageNext } from './next-page.ts'
export { type Emergency, isPaged, type PageFacts, type PageTells, pageStep } from './page.ts'
export { pageHears } from './page-hears.ts'
export { onCallRoutes } from './routes.ts'

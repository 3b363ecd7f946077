export { webchatRoutes } from './routes.ts'

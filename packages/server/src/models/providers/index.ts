export { modelFromEnvironment } from './from-environment.ts'

export { type FallbackOptions, type FallbackReport, withFallback } from './with-fallback.ts'

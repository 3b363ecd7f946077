export * from './platform-text.ts'
export * from './reasons.ts'
export * from './texts-problem.ts'
export { fill, waitInWords } from './wait-in-words.ts'

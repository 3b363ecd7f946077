export * from './contracts.ts'
export * from './sign.ts'

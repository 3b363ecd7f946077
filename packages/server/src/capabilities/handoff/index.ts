export { assemblePackage } from './assemble-package.ts'
export { escalationViewOf } from './escalation-view.ts'
export type { HandoffFacts } from './facts.ts'
export { packageOf, storePackage } from './package-of.ts'

export { currentPlan, planWithin } from './current-plan.ts'
export { publishPlan } from './publish-plan.ts'

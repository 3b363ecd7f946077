export { demoArticles } from './articles/index.ts'
export { demoAgents, demoCompany } from './company.ts'
export { demoCustomersAt } from './customers/index.ts'
export { demoMacros } from './macros.ts'
export { demoSteerMatters } from './steer-matters/index.ts'
export { demoStories, storyAt } from './stories/index.ts'
export type {
  DemoAgent,
  DemoArticle,
  DemoCustomer,
  DemoMacro,
  DemoOrder,
  DemoPurpose,
  DemoSteerMatter,
  DemoStep,
  DemoStory,
  DemoTool,
  DemoTrigger,
} from './types.ts'

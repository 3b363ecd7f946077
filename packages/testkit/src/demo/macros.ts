import type { DemoMacro } from './types.ts'

/** Ready-made replies of the support team. */
export const demoMacros: DemoMacro[] = [
  {
    key: 'greeting',
    name: 'Introduce yourself',
    text: 'Hello {{customer.firstName}}, this is {{agent.firstName}} from Kettlewren. I have read everything you wrote, so there is no need to repeat it. Give me a moment to look into it.',
  },
]

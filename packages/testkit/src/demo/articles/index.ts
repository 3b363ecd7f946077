import type { DemoArticle } from '../types.ts'
import { accountArticles } from './account.ts'
import { billingArticles } from './billing.ts'
import { coffeeArticles } from './coffee.ts'
import { deliveryArticles } from './delivery.ts'
import { machineArticles } from './machines.ts'
import { orderArticles } from './orders.ts'
import { returnArticles } from './returns.ts'
import { subscriptionArticles } from './subscriptions.ts'
import { warrantyArticles } from './warranty.ts'

/** The whole help centre of the demo company. */
export const demoArticles: DemoArticle[] = [
  ...deliveryArticles,
  ...orderArticles,
  ...returnArticles,
  ...billingArticles,
  ...subscriptionArticles,
  ...accountArticles,
  ...warrantyArticles,
  ...machineArticles,
  ...coffeeArticles,
]

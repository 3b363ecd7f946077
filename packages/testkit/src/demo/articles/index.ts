import type { DemoArticle } from '../types.ts'
import { deliveryArticles } from './delivery.ts'
import { orderArticles } from './orders.ts'

/** The whole help centre of the demo company. */
export const demoArticles: DemoArticle[] = [...deliveryArticles, ...orderArticles]

import { letCustomersWrite } from './customers-write.ts'
import { seedDemo } from './seed.ts'
import { shopPages } from './shop-page.ts'

/** The demo company. Loaded only where it is wanted: a house in earnest never reads these files. */
export const demo = { seed: seedDemo, pages: shopPages, letCustomersWrite }

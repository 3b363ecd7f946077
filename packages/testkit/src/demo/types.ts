/** What a simulated tool of the assistant may do for an article. */
export type DemoTool = 'order_status' | 'refund_order' | 'cancel_order'

/** One page of the help centre, with the ways customers really ask for it. */
export type DemoArticle = {
  slug: string
  title: string
  category: string
  body: string
  questions: string[]
  tool?: DemoTool
}

/** An order as the shop system would report it; all dates are ISO days. */
export type DemoOrder = {
  number: string
  placedOn: string
  status: 'processing' | 'shipped' | 'delivered' | 'returned' | 'cancelled'
  items: { name: string; quantity: number; priceCents: number }[]
  totalCents: number
  carrier?: string
  tracking?: string
  expectedOn?: string
}

/** A customer with everything an agent would see in the sidebar. */
export type DemoCustomer = {
  key: string
  name: string
  email: string
  phone: string
  tier: 'standard' | 'silver' | 'gold' | 'vip'
  since: string
  language: string
  timeZone: string
  lifetimeValueCents: number
  currency: 'EUR'
  orders: DemoOrder[]
  billing: { date: string; description: string; amountCents: number }[]
  openIssues: string[]
  recentActivity: string[]
}

/** A person on the support team; the colour is for the avatar. */
export type DemoAgent = {
  key: string
  name: string
  email: string
  role: 'agent' | 'supervisor' | 'administrator'
  skills: string[]
  languages: string[]
  colour: string
}

export type DemoPurpose =
  | 'answered'
  | 'escalates'
  | 'steer'
  | 'after_steer'
  | 'clarifies'
  | 'returns'

/** Why an escalating story escalates. */
export type DemoTrigger =
  | 'asks_for_person'
  | 'distress'
  | 'legal_threat'
  | 'valued_customer'
  | 'billing_dispute'
  | 'loop'

/** One message of a story and what the customer waits for before writing it. */
export type DemoStep = {
  says: string
  after: 'at_once' | 'reply' | 'person_reply'
  pauseSeconds: number
}

/** A simulated customer who writes through web chat. */
export type DemoStory = {
  key: string
  customer: string
  purpose: DemoPurpose
  steps: DemoStep[]
  /** For steer and after_steer: the key of the matter nobody has written down yet. */
  teaches?: string
  /** Where the help centre knows the answer: the slug of the article that holds it. */
  article?: string
  /** For escalates: the trigger that must fire. */
  trigger?: DemoTrigger
}

/** A matter the help centre does not cover until a person answers it once. */
export type DemoSteerMatter = {
  key: string
  question: string
  /** The first three repeat the question nearly word for word; the rest are freer. */
  paraphrases: string[]
  /** Words that would give the matter away; no article title may contain one. */
  keyNouns: string[]
  modelAnswer: string
}

/** A ready-made reply for agents. */
export type DemoMacro = { key: string; name: string; text: string }

// Words that customers use for one another, by stem classes: swapped for one another they change nothing about what is
// asked. Anything that is not here counts as another thing, because what merely keeps the same company (Norway, Sweden)
// is told apart by nothing else.
const classes = [
  'order orders parcel parcels package packages shipment shipments delivery deliveries purchase purchases item items goods',
  'refund refunds reimbursement reimburse money',
  'change reset update modify edit alter amend switch adjust',
  'broken damaged defective faulty cracked smashed',
  'cancel stop end terminate quit close delete remove',
  'late delayed overdue slow',
  'missing lost gone disappeared',
  'phone mobile cell cellphone smartphone telephone',
  'mail email emails mails',
  'bill bills invoice invoices receipt receipts statement',
  'buy purchase get obtain order acquire',
  'cost costs price prices charge charges fee fees pay',
  'account profile login',
  'help assist support fix solve resolve',
  'send ship deliver post dispatch',
  'arrive arrived come came received show delivered',
  'want need like wish require',
  'way possible able allowed ok okay permitted',
  'find see check look view know',
  'long time soon quickly fast',
  'money cash funds',
  'wrong incorrect bad mistaken',
  'work working works function functioning works',
  'down offline unavailable broken out outage dead',
  'website site page web',
  'app application',
  'internet wifi connection network',
  'today now currently moment right',
  'happen happened happening going wrong',
  'explain tell say',
  'bestellung paket lieferung sendung auftrag',
  'kaputt defekt beschadigt',
  'rechnung beleg quittung',
  'andern wechseln zurucksetzen aktualisieren',
]

const classOf = new Map<string, Set<number>>()
classes.forEach((words, place) => {
  for (const word of words.split(' '))
    classOf.set(word, (classOf.get(word) ?? new Set()).add(place))
})

/** Do customers use the one for the other? */
export function areSameWords(left: string, right: string): boolean {
  const ours = classOf.get(left)
  const theirs = classOf.get(right)
  return ours !== undefined && theirs !== undefined && [...ours].some((each) => theirs.has(each))
}

import { normalise } from '../text/normalise.ts'
import { classLexicons } from './classes/lexicons.ts'

const shortForms: Record<string, string> = {
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  thx: 'thanks',
  wana: 'want to',
  wnat: 'want',
  wnt: 'want',
  ppl: 'people',
  sb: 'somebody',
  smb: 'somebody',
  smone: 'someone',
  sum1: 'someone',
  some1: 'someone',
  rep: 'representative',
  reps: 'representatives',
  cs: 'customer service',
  csr: 'representative',
  tlak: 'talk',
  tlk: 'talk',
  tlkin: 'talking',
  cn: 'can',
  agnt: 'agent',
  prsn: 'person',
  hmn: 'human',
  w: 'with',
  taok: 'talk',
  talkk: 'talk',
  chay: 'chat',
  wth: 'with',
  wiht: 'with',
  wirh: 'with',
  takl: 'talk',
  tallk: 'talk',
  speek: 'speak',
  spek: 'speak',
  speack: 'speak',
  sepak: 'speak',
  cht: 'chat',
  chta: 'chat',
  contct: 'contact',
  conect: 'connect',
  connet: 'connect',
  trasnfer: 'transfer',
  transfr: 'transfer',
  tranfer: 'transfer',
  nd: 'need',
  ned: 'need',
  ned2: 'need to',
  lemme: 'let me',
  gimme: 'give me',
  cud: 'could',
  shud: 'should',
  hooman: 'human',
  humna: 'human',
  hmuan: 'human',
  humn: 'human',
  humam: 'human',
  hman: 'human',
  huamn: 'human',
  huma: 'human',
  persn: 'person',
  prson: 'person',
  perso: 'person',
  agen: 'agent',
  aget: 'agent',
  agant: 'agent',
  agnts: 'agents',
  sumone: 'someone',
  sumbody: 'somebody',
  sm1: 'someone',
  any1: 'anyone',
  mgr: 'manager',
  mngr: 'manager',
  spk: 'speak',
  tok: 'talk',
  rl: 'real',
  thru: 'through',
  custmer: 'customer',
  costumer: 'customer',
  servce: 'service',
  srvice: 'service',
  suport: 'support',
  mitarbieter: 'mitarbeiter',
  mitarbeter: 'mitarbeiter',
}

/** The nouns that decide; a slip of a finger must not hide them. */
const keyNouns = [
  'human',
  'humans',
  'person',
  'people',
  'someone',
  'somebody',
  'agent',
  'agents',
  'operator',
  'representative',
  'representatives',
  'supervisor',
  'manager',
  'adviser',
  'advisor',
  'specialist',
  'assistant',
  'employee',
  'talking',
  'speaking',
  'chatting',
  'contact',
  'contacting',
  'connect',
  'transfer',
]
/** Real words that lie one slip away from a key noun. */
const otherWords = new Set([
  'humain',
  'humaine',
  'humano',
  'humanos',
  'persona',
  'personas',
  'personne',
  'personnes',
  'persoon',
  'personen',
  'agente',
  'agenten',
  'agentes',
  'contacto',
  'contacte',
  'contacter',
  'operador',
  'operatore',
  'operatori',
  'operatrice',
  'operateur',
  'operateurs',
  'operatrices',
  'operadora',
  'operadores',
  'representant',
  'representante',
  'representantes',
  'asistente',
  'assistente',
  'especialista',
  'specialista',
  'kontakt',
  'contatto',
  'contato',
  'konsultant',
  'konsultantem',
  'peuple',
  'transfere',
  'transfert',
  'persons',
  'walking',
  'taking',
  'making',
  'waking',
  'breaking',
  'speaker',
  'contract',
  'contracts',
  'contacts',
  'contacted',
  'transfers',
  'transferred',
  'shopping',
  'chatted',
  'heating',
  'eating',
  'seating',
  'cheating',
  'steaming',
  'stalking',
  'tasking',
  'personal',
  'gent',
  'aged',
  'urgent',
  'managed',
  'manages',
  'managers',
  'agenda',
  'humane',
  'hymn',
  'hum',
  'operators',
  'operate',
  'operated',
  'operates',
  'agency',
  'urgently',
  'parson',
  'prison',
  'ages',
  'assistants',
  'assistance',
  'advise',
  'advised',
  'employees',
  'employer',
  'employed',
  'peoples',
  'supervisors',
  'specialists',
  'advisors',
  'advisers',
  'manage',
  'reason',
  'season',
  'specialise',
  'specialised',
  'opened',
  'humid',
])

/** "h u m a n": four letters or more, each alone. */
const spacedOut = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu
/** "need 2 speak 2 someone". */
const spokenTwo = /(?<=\b(?:need|want|like|speak|speek|talk|go|get|chat|spk|tlk) )2(?= \p{L})/gu

/** The message in plain spelling: drawn-out letters, chat short forms and typing slips mended. */
export function plainlySpelt(text: string): string {
  return normalise(text)
    .replace(spacedOut, (letters) => letters.replaceAll(' ', ''))
    .replace(spokenTwo, 'to')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/[a-z]+[0-9]?/g, mended)
}

function mended(word: string): string {
  const spelt = shortForms[word]
  if (spelt) return spelt
  if (word.length < 5 || otherWords.has(word) || isKnown(word)) return word
  return keyNouns.find((noun) => isSlipOf(word, noun)) ?? word
}

/** "superviseur" is no slip of "supervisor": it is French. */
function isKnown(word: string): boolean {
  return classLexicons.some(({ whole }) => whole.has(word))
}

/** One slip for short nouns, two for long ones; the first letter is hardly ever wrong, at most swapped. */
function isSlipOf(word: string, noun: string): boolean {
  const allowed = noun.length >= 10 ? 2 : 1
  if (Math.abs(word.length - noun.length) > allowed || (word[0] !== noun[0] && word[1] !== noun[0]))
    return false
  return slips(word, noun) <= allowed
}

/** Edits between two words, where swapping neighbours counts as one. */
function slips(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
      )
      if (row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      }
      line.push(least)
    }
    beforeLast = last
    last = line
  }
  return last[right.length] ?? 0
}

import { plainlySpelt } from '../person-request/spelling.ts'

/**
 * What somebody says before they have asked anything: `hold_on` looks something up, `opening` announces a question,
 * `background` tells what goes before it.
 */
export type Preamble = 'hold_on' | 'opening' | 'background'

/** Longest message, in characters, that can be nothing but a preamble. */
const longest = 160

const greeting =
  '(?:(?:hi|hello|hey|hallo|guten (?:tag|morgen|abend)|bonjour|salut|hola|buenos dias|ola|bom dia|goedendag)\\b[ ,.!]*)?'
const whole = (words: string): RegExp => new RegExp(`^${greeting}(?:${words})[ .!,…:-]*$`)

const holdOn = whole(
  [
    '(?:(?:ok|okay|sure|yes)[ ,.]*)?(?:one|just a|just one|give me a|hang on(?: a)?|hold on(?: a)?|wait(?: a)?|a) ?(?:moment|second|sec|minute|min|bit)?(?: please| pls)?(?:[ ,.:-]+(?:(?:i|let me|i will|i am|i have to|i need to|while i)(?: just)? )?(?:will )?(?:look|looking|check|checking|find|finding|get|getting|grab|search|searching|see|dig|fetch)\\b[^?]{0,80})?',
    '(?:let me|i will|i am going to)(?: just| quickly)? (?:look|check|find|get|grab|search|dig|fetch)\\b[^?]{0,80}',
    '(?:einen |kleinen |kurzen )*(?:moment|augenblick|sekunde)(?: bitte| mal)?(?:[ ,.:-]+ich (?:schaue?|suche?|sehe|hole?|gucke?)\\b[^?]{0,80})?',
    'ich (?:schaue?|suche?|sehe|gucke?) (?:mal |kurz |gleich |eben |das |die |den |nur )*[^?]{0,60}(?:nach|raus|heraus|nummer|unterlagen)',
    "(?:un (?:petit )?(?:instant|moment)|attendez|une seconde)(?: s'il vous plait| svp)?(?:[ ,.:-]+je (?:cherche|regarde|verifie|vais)\\b[^?]{0,80})?",
    '(?:un (?:momento|segundo)|espere?|dame un (?:momento|segundo))(?: por favor)?(?:[ ,.:-]+(?:voy a|estoy|lo) ?(?:busc|mir|comprob)\\w*\\b[^?]{0,80})?',
    '(?:(?:so )?um (?:momento|minuto|segundo)|espera)(?: por favor)?(?:[ ,.:-]+(?:vou|estou) (?:procur|ver|busc)\\w*\\b[^?]{0,80})?',
    '(?:een|1) (?:moment|ogenblik|momentje)(?: alstublieft| aub)?(?:[ ,.:-]+ik (?:zoek|kijk|pak)\\b[^?]{0,80})?|even (?:kijken|zoeken|geduld)\\b[^?]{0,60}',
  ].join('|'),
)

const opening = whole(
  [
    '(?:i|we)(?: have| have got|) (?:a|one|another|a few|some|a quick|a short|a small) (?:quick |short |small |other )?(?:questions?|problems?|issues?|requests?)(?: for you| please)?',
    '(?:i|we) (?:just )?(?:need|could use) (?:some |your |a little )?help(?: please)?',
    '(?:i|we) (?:would like|want) to ask (?:you )?something',
    '(?:ich|wir) (?:habe|hatte|haben|hatten)(?: da| noch| mal)? (?:eine|ein|noch eine|ein paar)(?: kurze| kleine)? (?:frage|fragen|problem|anliegen)',
    "j'(?:ai|aurais) (?:une|un|quelques)(?: petite?)? (?:questions?|problemes?)|j'ai besoin d'aide",
    'tengo (?:una|un|algunas)(?: pequena)? (?:preguntas?|duda|problema)|necesito ayuda',
    '(?:eu )?tenho (?:uma|um|algumas) (?:perguntas?|duvidas?|problema)|preciso de ajuda',
    'ik heb (?:een|nog een|een paar)(?: korte)? (?:vraag|vragen|probleem)|ik heb hulp nodig',
  ].join('|'),
)

/** Plans and who one is: nothing here went wrong, and nothing is wanted yet. */
const background = whole(
  [
    '(?:(?:i|we)(?: am| are| will be| will)|my (?:wife|husband|partner|family|son|daughter) (?:and i (?:are|will be)|is|will be)) (?:going (?:on|to|away|abroad)|leaving|travell?ing|flying|moving|away|abroad|on (?:holiday|vacation|a trip)|out of (?:town|the country|office)|off)\\b[^?]{0,90}',
    '(?:i|we) (?:plan|intend|hope) to (?:travel|move|go|fly|be away)\\b[^?]{0,90}',
    'my name is [a-z][a-z .-]{0,50}',
    '(?:ich|wir) (?:fahren?|fliegen?|gehen?|verreisen?|ziehen?|bin|sind|werden?)\\b[^?]{0,60}\\b(?:urlaub|ferien|verreist|ausland|um|unterwegs|weg|abwesend)\\b[^?]{0,40}',
    '(?:je|nous) (?:pars|partons|vais|allons|serai|serons|demenage|demenageons)\\b[^?]{0,60}\\b(?:vacances|voyage|etranger|absente?s?|demenag\\w*)\\b[^?]{0,40}',
    '(?:me voy|nos vamos|voy|vamos|estare|estaremos)\\b[^?]{0,60}\\b(?:vacaciones|viaje|extranjero|fuera|mudar\\w*)\\b[^?]{0,40}',
    '(?:eu )?(?:vou|vamos|estarei|estaremos)\\b[^?]{0,60}\\b(?:ferias|viagem|viajar|exterior|fora|mudar)\\b[^?]{0,40}',
    '(?:ik|wij|we) (?:ga|gaan|ben|zijn)\\b[^?]{0,60}\\b(?:vakantie|reis|buitenland|weg|verhuizen)\\b[^?]{0,40}',
  ].join('|'),
)

/** What turns a tale into a matter after all. */
const matter =
  /\?|\b(?:but|and (?:i )?(?:need|want)|so (?:i need|please)|because|please (?:cancel|change|send|stop|refund|pause)|cancel|refund|not|never|no longer|cannot|can not|did not|does not|is not|broken|lost|stolen|wrong|failed|error|urgent|how|what|when|where|why|who|which|can you|could you|aber|nicht|kein\w*|bitte|mais|pas|pero|no puedo|mas|nao|maar|niet)\b/

/** Is this nothing but what goes before a question? Null when it may want an answer already. */
export function preambleIn(text: string): Preamble | null {
  const said = text.trim()
  if (said === '' || said.length > longest || said.includes('?')) return null
  const spelt = plainlySpelt(said.replace(/\s+/g, ' ')).trim()
  if (opening.test(spelt)) return 'opening'
  if (holdOn.test(spelt)) return 'hold_on'
  return background.test(spelt) && !matter.test(spelt) ? 'background' : null
}

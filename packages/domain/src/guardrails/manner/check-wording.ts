import { saysNo } from '../grounding/concepts.ts'
import type { GuardrailSettings } from '../settings.ts'
import type { Guard, Objection } from '../verdict.ts'
import { holdsPhrase } from './check-phrases.ts'

type Part = { text: string; folded: string; from: number }

/** Topics with words that only somebody uses who advises, judges or insults. */
const topics: Record<string, RegExp> = {
  'medical advice':
    /\b(?:take|taking|use|tomar|tome|nehmen|prendre|prenez|neem|nemen)\b[^.!?]{0,40}\b(?:more|extra|another|additional|twice as|double|mas|mehr|zusatzlich|doppelte|plus de|mais|a mais|meer|dubbele)\b[^.!?]{0,30}\b(?:pills?|tablets?|doses?|drops|pastillas?|comprimidos?|tabletten?|pillen|dosis|comprimes?|gouttes|mg)\b|\b(?:pills?|pastillas?|tablets?|comprimidos?|tabletten?|pillen|comprimes?) (?:more|extra|mas|mehr|mais|de plus|meer)\b|\b(?:you should|i (?:would )?(?:recommend|advise|suggest)|just|simply|you can (?:safely)?|it(?:'s| is) (?:safe|fine|ok|okay) to|you don't need|no need to see)\b[^.!?]{0,60}\b(?:stop(?:ping)? taking|double (?:the|your) dos\w*|increase (?:the|your) dos\w*|skip (?:a|the|your) dos\w*|take \d+ ?(?:mg|ml|tablets|pills)|antibiotic\w*|ibuprofen|aspirin|paracetamol|insulin|medication|antidepressant\w*|(?:see|ask) a doctor|a doctor)\b|\b(?:you (?:probably |likely |clearly )?have (?:an? )?(?:infection|allergy|diabetes|cancer|depression|flu|eczema|asthma|migraine\w*))\b|\b(?:setzen sie|nehmen sie)\b[^.!?]{0,50}\b(?:medikament\w*|antibiotik\w*|tabletten|mg|dosis)\b|\b(?:arretez|prenez|doublez)\b[^.!?]{0,50}\b(?:medicament\w*|antibiotiqu\w*|comprimes|mg|dose)\b|\b(?:deje de tomar|tome|duplique)\b[^.!?]{0,50}\b(?:medicament\w*|antibiotic\w*|pastillas|mg|dosis)\b|\b(?:pare de tomar|tome|dobre)\b[^.!?]{0,50}\b(?:medicament\w*|remedio|antibiotic\w*|comprimidos|mg|dose)\b|\b(?:stop met|neem|verdubbel)\b[^.!?]{0,50}\b(?:medicijn\w*|antibiotica|tabletten|mg|dosis)\b/,
  'legal advice':
    /\b(?:legally|by law|in court|rechtlich|juristisch|juridiquement|legalmente|juridisch)\b[^.!?]{0,60}\b(?:no chance|chance|win|lose|sue|entitled|don't (?:have to )?pay|must pay|owes?|your right|hat keine|recht|gewinn\w*|droit|gagn\w*|derecho|ganar\w*|direito|recht)\b|\b(?:you (?:would|will|could|should|can)|legally|in court)\b[^.!?]{0,60}\b(?:win in court|sue|take (?:them|us|him|her|it) to court|press charges|file a lawsuit|entitled to damages|have a (?:strong )?(?:legal )?case|claim damages|legal action)\b|\blegally (?:you|entitled|obliged|binding|required)\b|\b(?:sie (?:konnen|sollten|wurden))\b[^.!?]{0,50}\b(?:verklagen|klage\w*|vor gericht|schadensersatz)\b|\bvous (?:pouvez|devriez|gagneriez)\b[^.!?]{0,50}\b(?:porter plainte|proces|tribunal|poursuivre|dommages)\b|\b(?:usted )?(?:puede|deberia|ganaria)\b[^.!?]{0,50}\b(?:demandar|juicio|denunciar|tribunales)\b|\b(?:pode|deveria|ganharia)\b[^.!?]{0,50}\b(?:processar|tribunal|acao judicial)\b|\bu (?:kunt|zou|moet)\b[^.!?]{0,50}\b(?:aanklagen|rechtszaak|rechter|rechtbank|schadevergoeding eisen)\b/,
  'financial advice':
    /\b(?:you should|you'd be better off|better off|i(?:'d| would)? (?:recommend|advise|suggest)|best to|it's (?:a )?(?:good|smart|safe))\b[^.!?]{0,60}\b(?:invest|buy (?:shares|stocks?|bitcoin|crypto\w*|gold)|sell (?:your )?(?:shares|stocks?|bitcoin)|put(?:ting)? your (?:money|savings)|take out a loan|move your savings|remortgage|investment)\b|\b(?:guaranteed|risk-free) (?:return|profit|gain|yield)s?\b|\b(?:will|it'll) (?:definitely|certainly|surely) (?:go up|rise|increase in value|pay off)|\b(?:stock|share|bitcoin|fund|etf|price)s? will (?:definitely |certainly |surely )?(?:rise|go up|double|increase)\b|\b(?:investieren sie|kaufen sie aktien|legen sie ihr geld|investissez|achetez des actions|invierta|compre acciones|invista|compre acoes|beleg uw|investeer|koop aandelen)\b/,
  competitors:
    /\b(?:competitors?|competition|rivals?|other (?:brands?|providers?|companies|shops?|vendors?)|unlike|konkurrenz|mitbewerber|concurrents?|concurrence|competencia|competidor\w*|concorren\w*|concurrent\w*)\b[^.!?]{0,80}\b(?:scam\w*|garbage|rubbish|trash|terrible|awful|junk|crap|fraud\w*|cheat\w*|rip-?offs?|unsafe|dangerous|burn\w*|lie|liars?|worse|worthless|useless|overpriced|bankrupt|poor quality|inferior|steal\w*|schrott|betrug\w*|mull|schlecht\w*|gefahrlich\w*|arnaque\w*|nul\w*|pourri\w*|dangereu\w*|estafa\w*|basura|malo\w*|peor|peligros\w*|golpe|lixo|pior\w*|perigos\w*|oplicht\w*|rommel|slecht\w*|gevaarlijk)\b/,
  slurs:
    /\b(?:idiot\w*|moron\w*|imbecil\w*|retarded|bastards?|assholes?|bitch(?:es)?|fuck\w*|shit\w*|dumbass|scumbag|whore|slut|cunt\w*|trottel|vollidiot\w*|arschloch|scheiss\w*|hurensohn|schlampe|connards?|connasse|salope|putain|merde|gilipollas|cabron\w*|puta|mierda|pendejo|estupid[oa]s?|idiotas?|filho da puta|caralho|merda|burr[oa]s?|klootzak|kut\w*|eikel|sukkel)\b/,
  liability:
    /\b(?:we (?:admit|accept|acknowledge) (?:full |legal |all )?(?:liability|fault|negligence)|(?:we|company|i) (?:are|is|am) (?:fully |legally )?liable|it was our negligence|legal(?:ly)? liable|wir haften|wir ubernehmen die (?:volle )?haftung|nous sommes (?:legalement )?responsables|somos (?:legalmente )?responsables|somos legalmente responsaveis|wij zijn aansprakelijk)\b/,
}

/** A dose called right for somebody, in any order of the words. */
const dose =
  /\b(?:dos(?:e|es|age|is|ages)|tablets?|pills?|drops|mg|ml|capsules?|medication|medicines?|tabletten?|tropfen|kapsel\w*|medikament\w*|comprimes?|gouttes|medicaments?|pastillas?|gotas|medicamentos?|comprimidos?|remedios?|pillen|druppels|medicijn\w*)\b/
const recommends =
  /\b(?:(?:is|are|it's|that's|would be) (?:\w+ )?(?:fine|safe|ok|okay|enough|harmless|right|alright)|(?:you|she|he|they|your \w+) (?:can|could|should|may|must) (?:\w+ ){0,2}?(?:give|take|stop|double|increase|reduce|skip|mix|combine|switch|use)|(?:ist|sind) (?:\w+ )?(?:unbedenklich|in ordnung|sicher|ausreichend)|(?:konnen|sollten|durfen) sie [^.!?]{0,50}(?:nehmen|geben|absetzen|verdoppeln|erhohen)|vous (?:pouvez|devriez) (?:\w+ )?(?:prendre|donner|arreter|doubler|augmenter)|(?:puede|deberia|podria) (?:\w+ )?(?:tomar|dar\w*|dejar|duplicar|aumentar)|(?:pode|deve|deveria) (?:\w+ )?(?:tomar|dar|parar|dobrar|aumentar)|(?:u|je) (?:kunt|kan|mag|moet) [^.!?]{0,40}(?:nemen|geven|stoppen|verdubbelen|verhogen))\b/
const savings =
  /\b(?:(?:put|move|shift|transfer|park|invest|sell|buy|stecken sie|legen sie|placez|mettez|ponga|meta|invierta|coloque|ponha|aplique|zet|steek)\b[^.!?]{0,30}\b(?:savings|money|pension|capital|ersparnis\w*|geld|epargne|argent|ahorros|dinero|poupanca\w*|dinheiro|spaargeld)\b[^.!?]{0,30}\b(?:in|into|to|on|an|auf|dans|sur|en|em|no|na|naar)|(?:can't|cannot|can not|won't|never) (?:\w+ )?(?:lose|go wrong|drop in value|fall in value)|sure (?:thing|bet|win)|(?:sicherer|garantierter) gewinn|kann nicht verlieren|sans (?:aucun )?risque|sin (?:ningun )?riesgo|sem (?:nenhum )?risco|zonder (?:enig )?risico)\b/
const moneyMatter =
  /\b(?:fund|shares?|stocks?|savings|invest\w*|crypto\w*|bitcoin|bonds?|etfs?|portfolio|pension|fonds|aktien|ersparnis\w*|anlage\w*|actions|epargne|fondos?|acciones|ahorros|fundos?|acoes|poupanca|aandelen|spaargeld|belegg\w*)\b/

/** Anybody who can read, a child would know: the other is made small without being named. */
const belittles =
  /\b(?:(?:any(?:one|body)|everyone|everybody|a child|my grandmother|most people|people|normal people) (?:who |that |with )?(?:\w+ ){0,4}?(?:can|could|would(?: have)?|knows?|understands?|manages?|gets it)\b(?= (?:read|have|see|seen|know|known|figure|understand|tell|this|that|it|how|notic\w+))|(?:it's|that's|this is) (?:really )?not (?:that |so )?(?:hard|difficult|complicated)|(?:jeder|jedes kind)(?:,? der)? [^.!?]{0,30}(?:lesen|weiss|versteht|gesehen|gemerkt|sieht)|n'importe qui|tout le monde (?:sait|comprend)|cualquiera (?:que )?(?:\w+ )?(?:sabe|entiende|lea|leer|ve)|qualquer (?:um|pessoa) (?:que )?(?:\w+ )?(?:sabe|entende|leia|ve)|iedereen (?:die )?(?:\w+ ){0,3}?(?:weet|snapt|lezen|ziet)|een kind)\b/
const compares =
  /\b(?:[Uu]nlike|[Aa]nders als|[Ii]m Gegensatz zu|[Cc]ontrairement à|[Aa] diferencia de|[Aa]o contrário d[aoe]|[Ii]n tegenstelling tot|[Cc]ompared (?:to|with)|[Bb]etter than|[Bb]esser als|[Mm]ieux que|[Mm]ejor que|[Mm]elhor que|[Bb]eter dan) (?!(?:\p{L}+ ){1,2}(?:plan|model|version|edition|tier|package)\b)\p{Lu}[\p{L}\d]+/u
const fails =
  /\b(?:drop\w*|fail\w*|catch(?:es)? fire|explod\w*|burn\w*|leak\w*|break\w*|never|always|nobody|bad|slow\w*|expensive|overcharg\w*|lose|loses|lost|cheap\w*|unreliable|ripp?\w*|hidden|worse|poor\w*|ignor\w*|nie|immer|schlecht\w*|teuer\w*|unzuverlassig\w*|jamais|toujours|mauvais\w*|cher\w*|nunca|siempre|sempre|mal[oa]s?|car[oa]s?|falla\w*|falh\w*|ruim|altijd|nooit|duur\w*|onbetrouwba\w*)\b/

/** "Theirs fail, ours do not": a name set against us. */
const contrasts =
  /^\p{Lu}\p{L}+\p{Lu}\p{L}*\b[^.!?]{0,80}[,;] ?(?:but |and |while |aber |mais |pero |mas |maar )?(?:ours?|we|unsere?\w*|wir|les nôtres|nous|l[oa]s nuestr\w+|nosotros|os nossos|nós|die van ons|wij)\b/u
/** Credentials are handed over by whoever runs the accounts. */
const givesAccess =
  /\b(?:send(?:ing)?|giv(?:e|ing)|here (?:is|are)|attach\w*|share|sharing|schicke|sende|hier (?:ist|sind|is|zijn)|envoie|voici|envio|aqui (?:esta|tiene)|stuur)\b(?! (?:us|me|uns|mir|nous|moi|nos|ons|mij)\b)[^.!?]{0,20}\b(?:logins?|passwords?|credentials|admin\w*|api key|access (?:code|key|token)s?|zugangsdaten|passwort|identifiants|mot de passe|credenciales|contrasena|credenciais|senha|inloggegevens|wachtwoord)\b(?! (?:page|link|reset|form|screen|mail|e-mail|help|instructions|guide|seite|pagina))/

const rude =
  /\b(?:(?:it|that|this)(?: is|'s| was) your (?:own )?(?:mistake|doing|fault|error)|you (?:broke|damaged|ruined|lost|spilled|dropped) (?:it|this|that) (?:yourself|on purpose)|(?:so )?don't (?:complain|blame us|come crying|moan)|(?:wouldn't|would not) have happened (?:to|if)|you (?:gave|wrote|entered|chose) (?:a|the|an) (?:sloppy|stupid|silly|careless|wrong and)|your own fault|that's on you|not (?:my|our) (?:problem|fault|concern)|(?:if|had) you (?:had )?(?:just |only |actually |even )?(?:read|bothered|listened|paid attention|looked)|you (?:clearly|obviously) (?:didn't|did not|don't|do not|can't|haven't|have not|never)|obviously,? you|any(?:one|body) (?:with|can see|knows)|common sense|learn (?:to|how to) read|read (?:the|your) (?:manual|email|e-mail|instructions|terms) (?:first|next time|before|properly|again)|calm down|stop (?:whining|complaining|yelling|wasting|asking|writing|bothering|messaging)|wasting (?:my|our) time|waste of (?:my|our) time|how (?:hard|difficult) can it be|you people|whatever\b[.!]|(?:as|like) i(?:'ve| have)? (?:already )?(?:told|said|explained)(?: to)? you|(?:i|we)(?:'ve| have)? (?:already )?(?:told|explained)(?: this)?(?: to)? you|for the (?:third|fourth|last|hundredth) time|shut up|ridiculous|stupid\w*|dumb\w*|genius|congratulations on (?:finally|figuring)|good (?:luck|job) (?:with that|figuring)|what did you expect|should have (?:thought|known|read|listened)|nobody else (?:has|complains)|don't be (?:silly|ridiculous|dramatic|lazy)|you're (?:overreacting|being (?:difficult|dramatic|unreasonable|silly))|deal with it|too bad\b|tough luck|get over it|not rocket science|even a child|wow,|oh,? (?:really|wow|great)\b|liar|lying)\b/
const rudeElsewhere =
  /\b(?:(?:das|es) (?:ist|war) (?:ihr|dein) (?:eigener )?fehler|(?:c'est|c'etait) votre erreur|(?:es|fue) (?:su|tu) error|(?:e|foi) erro seu|(?:het|dat) (?:is|was) (?:uw|jouw) (?:eigen )?fout|beschweren sie sich (?:also )?nicht|ne vous plaignez pas|no se queje|nao reclame|klaag dan niet|selbst schuld|(?:ihre|deine) eigene schuld|lesen konnen|lesen lernen|wer lesen kann|beruhigen sie sich|nicht (?:mein|unser) problem|wie ich (?:ihnen )?(?:bereits|schon) (?:\w+ )?(?:gesagt|erklart|sagte)|hatten sie (?:\w+ ){0,4}gelesen|stellen sie sich nicht so an|das sollte ja wohl|pech gehabt|(?:c'est|de) votre (?:propre )?faute|calmez-vous|si vous aviez (?:lu|ecoute)|pas (?:mon|notre) probleme|vous n'avez qu'a|apprenez a lire|comme je vous l'ai deja dit|tant pis pour vous|arretez de vous plaindre|(?:es|por) (?:su|tu) (?:propia )?culpa|calmese|calmate|si hubiera (?:leido|escuchado)|no es (?:mi|nuestro) problema|como ya le (?:dije|he dicho)|aprenda a leer|deje de quejarse|que esperaba|a culpa e sua|culpa sua|acalme-se|se tivesse lido|nao e (?:problema meu|meu problema|problema nosso)|como ja (?:lhe )?disse|aprenda a ler|pare de reclamar|(?:je|uw|jouw) eigen schuld|kalmeer|had u (?:\w+ ){0,4}gelezen|niet (?:mijn|ons) probleem|zoals ik al (?:zei|zeg)|leer (?:eens )?lezen|dat is pech|stop met klagen)\b/

/** The topics that come with words; a workspace adds its own. */
export const shippedTopics: readonly string[] = Object.keys(topics)

/** Topics that no reply may hold, and words that hurt. What a source says letter for letter has been decided by somebody. */
export function checkWording(
  parts: readonly Part[],
  { prohibitedTopics, competitors }: GuardrailSettings,
): Objection[] {
  return parts.flatMap((part) => {
    const topic = prohibitedTopics.find(
      ({ name, on }) => on && topics[name]?.test(part.folded) && !refers(part.folded, name),
    )
    const wanted = asksForSecret.test(part.folded) && !saysNo(part.folded)
    const rival = competitors.find(
      (each) => holdsPhrase(part.folded, each) && bad.test(part.folded),
    )
    const advice = prohibitedTopics.find(
      ({ name, on }) => on && advises(part.folded, name) && !refers(part.folded, name),
    )
    const other =
      compares.exec(part.text)?.[0] !== undefined && fails.test(part.folded)
        ? compares.exec(part.text)?.[0]
        : undefined
    const contrast = contrasts.exec(part.text)?.[0]
    const given = saysNo(part.folded) ? undefined : givesAccess.exec(part.folded)?.[0]
    const harsh =
      rude.exec(part.folded)?.[0] ??
      rudeElsewhere.exec(part.folded)?.[0] ??
      belittles.exec(part.folded)?.[0]
    return [
      ...(topic ? [held(part, 'wording', part.text.trim(), `the topic ${topic.name}`)] : []),
      ...(!topic && advice
        ? [held(part, 'wording', part.text.trim(), `the topic ${advice.name}`)]
        : []),
      ...(other
        ? [held(part, 'wording', part.text.trim(), `ill words about others (${other})`)]
        : []),
      ...(rival ? [held(part, 'wording', part.text.trim(), `ill words about ${rival}`)] : []),
      ...(contrast && fails.test(part.folded)
        ? [held(part, 'wording', part.text.trim(), 'ill words about others')]
        : []),
      ...(given ? [held(part, 'wording', given, 'nobody is given access in a chat')] : []),
      ...(wanted
        ? [
            held(
              part,
              'wording',
              part.text.trim(),
              'nobody is asked for a password, a code or a card number',
            ),
          ]
        : []),
      ...(harsh ? [held(part, 'tone', harsh, 'a reply never blames, mocks or belittles')] : []),
    ]
  })
}

const advises = (folded: string, topic: string): boolean =>
  (topic === 'medical advice' && dose.test(folded) && recommends.test(folded) && !saysNo(folded)) ||
  (topic === 'financial advice' && moneyMatter.test(folded) && savings.test(folded))

const held = (part: Part, guard: Guard, found: string, against: string): Objection => ({
  guard,
  verdict: 'hold',
  found,
  where: { from: part.from, to: part.from + part.text.length },
  against,
})

/** Who asks for these is taken for a swindler, rightly. */
const asksForSecret =
  /\b(?:send|give|tell|share|provide|e-?mail|text|what(?:'s| is)|need|schick\w*|send\w*|nenn\w*|geben|teil\w*|envoye\w*|donne\w*|communique\w*|indique\w*|envi[ea]\w*|diga\w*|facilit\w*|indique\w*|informe\w*|passe|stuur|geef|vermeld)\b[^.!?]{0,30}\b(?:your|ihr\w*|votre|vos|su|sus|sua|seu|uw|je|the)\b[^.!?]{0,25}\b(?:(?:\w+ )?passwords?|pin(?: code)?|cvv|cvc|(?:full |complete )?(?:credit |debit )?card (?:number|details)|one-?time (?:code|password)|security code|passwort\w*|kennwort\w*|kartennummer\w*|mot de passe|numero de carte|contrasena\w*|clave\w*|numero de (?:la )?tarjeta|senha\w*|numero do cartao|wachtwoord\w*|pincode|kaartnummer)\b(?! (?:reset|page|field|manager|link))/

const bad =
  /\b(?:scam\w*|garbage|rubbish|terrible|awful|junk|fraud\w*|cheat\w*|unsafe|dangerous|worse|worthless|useless|overpriced|inferior|schlecht\w*|betrug\w*|arnaque\w*|estafa\w*|peor|pior|slecht\w*)\b/

/** Sending somebody to a doctor or a lawyer is the opposite of advising them. */
const refers = (folded: string, topic: string): boolean =>
  (topic === 'medical advice' &&
    /\b(?:(?:ask|see|consult|contact|speak (?:to|with)|talk to) (?:a|your) (?:doctor|pharmacist|gp|physician|vet)|arzt|apotheker|medecin|pharmacien|medico|farmaceutic\w*|arts|huisarts)\b/.test(
      folded,
    ) &&
    !/\b(?:no need|don't need|not necessary|without|instead of)\b/.test(folded)) ||
  (topic === 'legal advice' &&
    /\b(?:ask|consult|contact|speak (?:to|with)) a (?:lawyer|solicitor)|\b(?:cannot|can't|not able to) (?:give|provide|offer)\b/.test(
      folded,
    ))

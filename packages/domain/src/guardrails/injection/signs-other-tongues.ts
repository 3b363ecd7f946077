import type { Sign } from './sign.ts'

/** Orders to discard instructions, in tongues other than English. Accents are folded away before. */
const discarding: [string, RegExp, RegExp?][] = [
  [
    'German',
    /\b(?:ignorier\w*|vergiss|vergessen sie|missacht\w*|ubergeh\w*|verwirf|umgeh\w*|folge nicht|befolge nicht|setz\w* dich uber)\b[^.!?\n]{0,25}?\b(?:dein\w*|ihr\w*|all\w*|bisherig\w*|vorherig\w*|obig\w*|vorangegangen\w*|vorangehend\w*|fruher\w*|samtlich\w*|interne\w*)\b (?:\w+ ){0,3}?(?:anweisung\w*|instruktion\w*|regel\w*|vorgaben?|richtlinie\w*|prompt\w*|befehl\w*|einschrankung\w*|system\w*|sicherheits\w*)|\b(?:dein\w*|bisherig\w*|vorherig\w*|alle)\b (?:\w+ ){0,2}?(?:anweisung\w*|regel\w*|vorgaben?|richtlinie\w*|befehl\w*) (?:\w+ ){0,2}?(?:ignorieren|vergessen|missachten|umgehen)\b/,
    /\b(?:kann|soll|darf|muss|konnte|warum|sie|ihr|fahrer|mitarbeiter)\b (?:ich|wir|man|ignorier|vergess)/,
  ],
  [
    'French',
    /\b(?:ignore[rz]?|oublie[rz]?|fai(?:s|tes) abstraction|ne (?:tiens|tenez) pas compte|contourne[rz]?|desobei\w*|passe outre|n'obei\w* plus|ne (?:suis|suivez) (?:plus|pas))\b[^.!?\n]{0,20}?\b(?:tes|vos|toutes?|tous|les|des|a tes)\b (?:\w+ ){0,3}?(?:instructions?|consignes?|regles?|directives?|prompts?|restrictions?|ordres)/,
    /\b(?:puis-je|dois-je|peut-on|pouvez-vous|pourquoi|je|on|mes|ma|mon)\b[^.!?\n]{0,15}(?:ignor|oubli)|\b(?:instructions?|consignes?|regles?) (?:de (?:livraison|montage|lavage|cuisson|tri|securite)|que (?:j'|je ))/,
  ],
  [
    'Spanish',
    /\b(?:ignor[ae]\w*|olvid[ae]\w*|haz caso omiso|haga caso omiso|desobedec\w*|omit[ae]|salt[ae]te|no (?:sigas|obedezcas|hagas caso))\b[^.!?\n]{0,20}?\b(?:tus|sus|todas|todos|las|los|cualquier|de)\b (?:\w+ ){0,3}?(?:instruccion\w*|reglas?|directric\w*|politicas?|indicacion\w*|ordenes|normas|restriccion\w*|prompts?)/,
    /\b(?:puedo|debo|podemos|por que|mis|nuestras)\b[^.!?\n]{0,20}(?:ignor|olvid|instruc)|\b(?:instruccion\w*|indicacion\w*|normas) (?:de (?:entrega|montaje|lavado|uso|envio|cocina)|que (?:di|envie|mande|puse))/,
  ],
  [
    'Portuguese',
    /\b(?:ignor[ae]\w*|esquec[ae]\w*|esqueca|desconsider[ae]\w*|desobedec\w*|nao siga|contorne)\b[^.!?\n]{0,20}?\b(?:suas?|seus?|tuas?|todas|todos|as|os|qualquer|das)\b (?:\w+ ){0,3}?(?:instruc\w*|regras?|diretri\w*|diretiva\w*|orientac\w*|politicas?|ordens|normas|restric\w*|prompts?|comandos)/,
    /\b(?:posso|devo|podemos|por que|minhas?|nossas?)\b[^.!?\n]{0,20}(?:ignor|esquec|instruc)|\b(?:instruc\w*|orientac\w*|regras) (?:de (?:entrega|montagem|lavagem|uso|envio)|que (?:dei|enviei|mandei))/,
  ],
  [
    'Dutch',
    /\b(?:negeer|vergeet|omzeil|overtreed|gehoorzaam niet|volg (?:niet|geen)|laat)\b[^.!?\n]{0,20}?\b(?:je|jouw|uw|alle|al|de|eerdere|vorige|bovenstaande|voorgaande)\b (?:\w+ ){0,3}?(?:instructies?|regels?|richtlijn\w*|opdrachten|prompts?|aanwijzing\w*|beperking\w*|bevelen)/,
    /\b(?:kan|mag|moet|zal|waarom)\b (?:ik|wij|we|jullie)|\bmijn (?:vorige|eerdere)|\b(?:instructies?|aanwijzing\w*) (?:voor de (?:bezorging|levering)|die ik)/,
  ],
  [
    'Italian',
    /\b(?:ignora\w*|dimentica\w*)\b[^.!?\n]{0,20}?\b(?:tue|tutte|le|tutti|gli)\b (?:\w+ ){0,3}?(?:istruzion\w*|regole|direttive|prompt)/,
  ],
]

const acting =
  /\b(?:du bist (?:ab jetzt|jetzt|nun|ab sofort|kein|nicht (?:mehr|langer))|(?:ab (?:jetzt|sofort)|von nun an) (?:bist|antwortest|gibst|darfst|musst|verhaltst) du|tu so,? als|verhalte dich (?:wie|als)|spiel\w* die rolle|tu es (?:maintenant|desormais|a present)|(?:a partir de maintenant|desormais),? tu\b|agis comme|fais (?:semblant|comme si)|comporte-toi comme|ahora eres|a partir de ahora,? (?:eres|seras|actua|debes|tu)|actua como|finge (?:ser|que)|haz como si|comportate como|(?:agora (?:voce|tu) (?:e|es)|es agora|voce agora e)\b|a partir de agora,? (?:voce|tu|es|seras)|aja como|finja (?:ser|que)|comporte-se como|je bent (?:nu|vanaf nu|geen|niet langer)|vanaf nu (?:ben|antwoord|moet) je|doe alsof|gedraag je als|speel de rol)/
const unbound =
  /\b(?:ohne (?:jede |alle |jegliche |irgendwelche )?(?:regeln|einschrankung\w*|grenzen|beschrankung\w*|filter|limits)|uneingeschrankt\w*|sans (?:aucune? |la moindre )?(?:limites?|restrictions?|regles?|filtres?|censure)|sin (?:ninguna? |ningun )?(?:limites?|restricci\w+|reglas|filtros|censura)|sem (?:nenhuma? |qualquer )?(?:limites?|restric\w+|regras|filtros|censura)|zonder (?:enige |alle )?(?:regels|beperking\w*|grenzen|filters|limieten)|acesso total|acceso total|acces total|keine(?:rlei)? (?:regeln|grenzen|einschrankung\w*)|aucune (?:regle|limite|restriction)|pas de (?:regles|limites)|ninguna regla|no tienes (?:reglas|limites)|nao tem (?:regras|limites)|geen (?:enkele )?(?:regels|grenzen|beperking\w*)|administrador|administrateur|beheerder|vollzugriff|volledige toegang|administrator|modo (?:desarrollador|desenvolvedor|administrador|dios)|mode (?:developpeur|administrateur|dieu)|entwicklermodus|ontwikkelaarsmodus|entwickler-modus)\b/
const revealing =
  /\b(?:zeig\w*|verrate?\w*|nenn\w*|gib|wiederhol\w*|drucke?|offenbare?|schreib\w*|liste|montre\w*|affiche\w*|revele\w*|donne\w*|repete\w*|devoile\w*|ecris|muestra\w*|revela\w*|dime|repite|imprime|ensena\w*|dame|escribe|mostr[ae]\w*|revel[ae]\w*|diga|diz|repita|imprima|mostra|de-me|toon|laat|geef|onthul\w*|herhaal|print|schrijf)\b[^.!?\n]{0,40}?(?:\b(?:system-?prompts?|systemprompts?|systeemprompt\w*|prompt\w*)\b|\b(?:dein\w*|deine|ihre internen|tes|tus|tuas|teus|suas|jouw|je|tes propres) (?:\w+ ){0,2}?(?:anweisungen|regeln|vorgaben|instructions?|consignes?|instruccion\w*|reglas|instruc\w*|regras|instructies|regels)\b|\b(?:intern\w*|geheim\w*|versteckt\w*|verborgen\w*|cachees?|secretes?|ocult\w*|secret\w*|verborgen) (?:anweisung\w*|regel\w*|notiz\w*|vorgaben)|\b(?:instructions?|consignes?|regles|instruccion\w*|reglas|instruc\w*|regras|notas|instructies|regels|notities) (?:internes?|systeme|cachees|secretes|intern[ao]s|del sistema|ocult[ao]s|secret[ao]s|do sistema))/
const others =
  /\b(?:zeig\w*|nenn\w*|gib|sag\w*|liste|montre\w*|donne\w*|affiche\w*|muestra\w*|dame|dime|lista\w*|mostr[ae]\w*|diga|de-me|toon|geef|laat)\b[^.!?\n]{0,40}?\b(?:(?:ander\w*|letzten?|vorherig\w*|alle[rn]?|autres?|derniers?|tous les|precedents?|otros?|ultim\w*|todos los|demas|anteriores|outros?|todos os|andere|laatste|alle) (?:\w+ )?(?:kund\w+|nutzer\w*|clients?|utilisateurs?|clientes?|usuarios?|klanten|gebruikers)|clientes? anterior\w*|vorigen kunden|client precedent)/
const database =
  /\b(?:zugriff|zugang|acces|acceso|acesso|toegang)\b[^.!?\n]{0,20}\b(?:datenbank|base de (?:donnees|datos)|banco de dados|base de dados|database|kundendaten|klantgegevens)/
const granting =
  /\b(?:gib mir|gewahr\w*|genehmig\w*|erstatte|approuve|accorde|donne-moi|aprueba|apruebe|concede|regalame|aprove|conceda|libere|geef me|keur)\b[^.!?\n]{0,40}\b(?:gutschein\w*|rabatt\w*|erstattung\w*|ruckerstattung|remboursement\w*|remise|bon|reembolsos?|descuentos?|cupon\w*|descontos?|cupom|vouchers?|korting\w*|terugbetaling\w*)\b|\bofrece un \d+|\boffre \d+|\bofereca \d+/

export const otherTongueSigns: Sign[] = [
  ...discarding.map(
    ([tongue, pattern, unless]): Sign => ({
      name: `discards the instructions of the assistant (${tongue})`,
      pattern,
      customer: 3,
      source: 3,
      ...(unless ? { unless } : {}),
    }),
  ),
  {
    name: 'gives the assistant another role',
    pattern: acting,
    customer: 2,
    source: 3,
    unless:
      /\bje bent (?:geen|niet|nu) (?:klant|lid|ingelogd|verbonden|aangemeld)|\btu es maintenant (?:connecte|inscrit)/,
  },
  { name: 'frees the assistant of its rules', pattern: unbound, customer: 1.2, source: 1.5 },
  {
    name: 'asks for the instructions of the assistant',
    pattern: revealing,
    customer: 3,
    source: 3,
    unless:
      /\b(?:anweisungen|regeln|instructions?|consignes?|instruccion\w*|reglas|instruc\w*|regras|instructies|regels) (?:fur|zum|zur|pour|de (?:montage|lavage|retour|livraison|devol|uso|montaj|montag)|para|voor|over|uber|sobre)/,
  },
  {
    name: 'asks for what belongs to other customers',
    pattern: others,
    customer: 3,
    source: 2.5,
    unless:
      /\b(?:bewertung\w*|erfahrung\w*|avis|opinion\w*|opinio\w*|avaliac\w*|resenas|ervaring\w*|beoordeling\w*)\b/,
  },
  {
    name: 'asks for what belongs to other customers',
    pattern: database,
    customer: 3,
    source: 2.5,
  },
  { name: 'orders a deed', pattern: granting, customer: 0.7, source: 2 },
]

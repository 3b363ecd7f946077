/** Wishes as the team names them, by the words that customers write in other tongues. */
const kinds: [string, RegExp][] = [
  [
    'refund',
    /erstatt|geld zur[üu]ck|r[üu]ckzahl|rembours|reembols|devol[vu]|devu[eé]l|dinero|dinheiro|terugbetal|terugstort|geld terug|bedrag terug|vergoed|estorn|nicht abbuchen/i,
  ],
  ['cancellation', /k[üu]ndig|stornier|r[ée]sili|annul|cancel|anul|opzeg/i],
  [
    'replacement',
    /umtausch|austausch|ersatz|nachliefer|nachschicken|remplac|échang|reemplaz|sustitu|cambi(?:o|en) (?:el|la|por)|troca|substitu|outro aparelho|vervang|omruil|opnieuw sturen|nouveau colis/i,
  ],
  [
    'technician',
    /techniker|monteur|technicien|t[ée]cnico|langskom|reparat|r[ée]par|arregl|consert/i,
  ],
  ['corrected document', /rechnung|facture|factura|fatura|factuur|boleto|corrij|corrig|korrigier/i],
  ['confirmation in writing', /schriftlich|best[äa]tig|par écrit|confirm|por escrito|bevestig/i],
  ['call back', /zur[üu]ckruf|anruf|rappel|ll[aá]m|ligu|lig(?:ar|uem)|terugbel/i],
  ['delivery', /liefer|schick|livr|envo[iy]|env[ií]|entreg|manda|bezorg|stuur|sturen/i],
  [
    'access to the account',
    /anmeld|einlogg|passwor|connex|mot de passe|acceder|entrar|contraseña|acesso|senha|inlog|wachtwoord/i,
  ],
  ['change of address', /adress|direcci[oó]n|endere[cç]o|adres/i],
  ['change of plan', /tarif|umstell|abonnement|forfait|plan|plano/i],
  ['compensation', /entsch[äa]dig|dédommag|compens|schadevergoeding/i],
  ['apology', /entschuldig|excuses|disculpa|desculpa/i],
]

/** What kind of wish it is, in a word of the team's; null when none is plain. */
export const wishKindOf = (text: string): string | null =>
  kinds.find(([, words]) => words.test(text))?.[0] ?? null

import type { TextsOfLanguage } from './reasons.ts'

export const italian: TextsOfLanguage = {
  handing_over:
    'Faccio intervenire una persona del team che può aiutarla. Vedrà tutto quello che ha scritto, quindi non dovrà ripetere nulla. È il numero {place} in coda; ci vorranno {wait}. Se ci vorrà di più, glielo dirò qui.',
  busy: 'Faccio intervenire una persona del team, che vedrà tutto quello che ha scritto. In questo momento ci scrivono in molti: è il numero {place} in coda e ci vorranno {wait}. La tengo al corrente qui.',
  failure:
    'In questo momento non riesco a rispondere bene, quindi faccio intervenire una persona del team, che vedrà tutto quello che ha scritto. È il numero {place} in coda; ci vorranno {wait}. Se ci vorrà di più, glielo dirò qui.',
  person_joined: '{agent} è qui, conosce tutto quello che ha scritto e la aiuta da adesso.',
  still_waiting:
    'Grazie per la pazienza. La sua richiesta è al team e la prende la prima persona libera: ci vorranno {wait}.',
  wait_update:
    'Grazie per l’attesa; mi dispiace che ci voglia più di quanto avevo detto. Ora è il numero {place} in coda e ci vorranno ancora {wait}. Se cambia, la avviso.',
  wait_open:
    'Grazie per l’attesa; mi dispiace che ci voglia tanto. Mantiene il suo posto e una persona del team le scriverà qui appena libera.',
  asking_team: 'Lo verifico con un collega e le rispondo qui.',
  callback_promised:
    'Ci dispiace: nessuno è potuto venire in tempo. Una persona del team la ricontatterà qui e ha tutto quello che ha scritto. Nel frattempo può continuare a chiedere a me.',
  callback_chosen:
    'Annotato: una persona del team la ricontatterà qui e ha tutto quello che ha scritto. Nel frattempo può continuare a chiedere a me.',
  keep_waiting: 'Va bene, mantiene il suo posto in coda. Presto arriverà una persona del team.',
  email_wanted: 'Volentieri. A quale indirizzo e-mail possiamo scriverle?',
  email_noted:
    'Annotato: una persona del team scriverà a {email} e ha tutto quello che ha scritto. Nel frattempo può continuare a chiedere a me qui.',
  off_hours:
    'Il nostro team non è al lavoro in questo momento e torna {opens}. Ho annotato che una persona del team le risponderà qui e ha tutto quello che ha scritto. Se vuole, scelga un orario. Nel frattempo può continuare a chiedere a me.',
  off_hours_criteria: 'Vale come emergenza: {criteria}',
  callback_offer: 'Quando le va bene che la contattiamo?',
  callback_booked:
    'Annotato: una persona del team la ricontatterà {time}. Ecco che cosa riferisco: {summary} Se manca qualcosa, lo scriva pure qui.',
  callback_missed:
    'Ci dispiace: nessuno l’ha ricontattata come promesso. Ho avvisato un responsabile e il nuovo orario è {time}.',
  callback_cancelled:
    'L’appuntamento è annullato. Se ha comunque bisogno di una persona, lo dica pure. Nel frattempo può continuare a chiedere a me.',
  callback_taken: 'Quell’orario è appena stato preso. Sono liberi:',
  emergency_paged:
    'Sto svegliando una persona reperibile. Qualcuno la ricontatta entro {minutes} minuti e ha tutto quello che ha scritto.',
  handed_back: '{agent} ha lasciato la conversazione. Continuo io da qui.',
  closing:
    'Siamo lieti di averla aiutata. {agent} ha chiuso questa conversazione; se resta qualcosa, scriva pure qui.',
  survey_satisfaction:
    'Quanto è soddisfatto dell’aiuto di {agent}? Risponda con un numero da 1 (per niente) a 5 (molto).',
  survey_repeated: 'Grazie! Ha dovuto ripetere qualcosa che ci aveva già detto?',
  survey_words: 'Grazie. Vuole dirci ancora qualcosa? Altrimenti è tutto a posto.',
  survey_thanks: 'Grazie, ci è d’aiuto. Se c’è altro, scriva pure qui.',
  choice_keep_waiting: 'Aspetto ancora',
  choice_callback: 'Richiamatemi',
  choice_email: 'Per e-mail',
  choice_other_times: 'Un altro orario',
  choice_cancel: 'Annullare l’appuntamento',
  choice_emergency: 'È un’emergenza',
  choice_yes: 'Sì',
  choice_no: 'No',
}

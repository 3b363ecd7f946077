/** Whole sentences: what happened, and how it goes on. The customer's own words to the desk are here, too. */
export const sentences = {
  talkToPerson: [
    'Talk to a person',
    'Mit einem Menschen sprechen',
    'Hablar con una persona',
    'Parler à une personne',
  ],
  saysTalkToPerson: [
    'I would like to talk to a person.',
    'Ich möchte mit einem Menschen sprechen.',
    'Quisiera hablar con una persona.',
    'Je voudrais parler à une personne.',
  ],
  saysCallback: [
    'Please call me back.',
    'Bitte rufen Sie mich zurück.',
    'Llámenme más tarde, por favor.',
    'Rappelez-moi, s’il vous plaît.',
  ],
  saysWithdraw: [
    'I would like to go on with the assistant.',
    'Ich möchte mit dem Assistenten weitermachen.',
    'Quisiera seguir con el asistente.',
    'Je voudrais continuer avec l’assistant.',
  ],
  goOn: [
    'Go on with the assistant',
    'Mit dem Assistenten weiter',
    'Seguir con el asistente',
    'Continuer avec l’assistant',
  ],
  waitingForPerson: [
    'Waiting for a person',
    'Wartet auf einen Menschen',
    'Esperando a una persona',
    'En attente d’une personne',
  ],
  nextInLine: [
    'You are next in line',
    'Sie sind als Nächstes dran',
    'Usted es el siguiente',
    'Vous êtes le prochain',
  ],
  updateSoon: [
    'I will update you shortly',
    'ich melde mich in Kürze',
    'le aviso en breve',
    'je vous tiens au courant très vite',
  ],
  noConnection: [
    'Waiting for connection',
    'Wartet auf Verbindung',
    'Esperando conexión',
    'En attente de connexion',
  ],
  resolved: [
    'This conversation is resolved.',
    'Dieses Gespräch ist abgeschlossen.',
    'Esta conversación está resuelta.',
    'Cette conversation est résolue.',
  ],
  writeAgain: [
    'Write again any time.',
    'Schreiben Sie jederzeit wieder.',
    'Escriba de nuevo cuando quiera.',
    'Écrivez-nous quand vous voulez.',
  ],
} satisfies Record<string, readonly [string, string, string, string]>

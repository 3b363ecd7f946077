/** What the bubble says in more than two words. A button's label is also what the customer says by pressing it. */
export const sentences = {
  talkToPerson: [
    'Talk to a person',
    'Mit einem Menschen sprechen',
    'Hablar con una persona',
    'Parler à une personne',
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

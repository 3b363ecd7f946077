import type { Texts } from '../texts.ts'

export const fr: Texts = {
  openChat: 'Ouvrir le chat',
  closeChat: 'Fermer le chat',
  newMessages: (count) => (count === 1 ? '1 nouveau message' : `${count} nouveaux messages`),
  chat: 'Chat',
  conversation: 'Conversation',
  assistant: 'Assistant IA',
  assistantOf: (company) => `Assistant IA de ${company}`,
  guidedBy: (name) => `Assistant IA, guidé par ${name ?? 'notre équipe'}`,
  person: 'Personne',
  personOf: (company) => `Une personne de ${company}`,
  aPerson: 'Notre équipe',
  you: 'Vous',
  platform: 'Information',
  waitingForPerson: 'En attente d’une personne',
  loading: 'Chargement de la conversation',
  writeMessage: 'Écrire un message',
  send: 'Envoyer',
  tooLong: (over) =>
    `Il y a ${over} caractères de trop pour un seul message. Merci de le raccourcir ou de l’envoyer en plusieurs parties.`,
  nearLimit: (left) => `Encore ${left} caractères`,
  talkToPerson: 'Parler à une personne',
  askedForPerson: 'Nous appelons une personne…',
  saysTalkToPerson: 'Je voudrais parler à une personne.',
  saysCallback: 'Rappelez-moi, s’il vous plaît.',
  saysWithdraw: 'Je voudrais continuer avec l’assistant.',
  inLine: (position) => `Vous êtes numéro ${position} dans la file`,
  nextInLine: 'C’est bientôt à vous',
  range: (from, to) =>
    from === to
      ? `Environ ${minutes(to)}`
      : from < 1
        ? `Jusqu’à ${minutes(to)}`
        : `Environ ${from} à ${minutes(to)}`,
  updateBy: (time) => `je vous tiens au courant avant ${time}`,
  updateSoon: 'je vous tiens au courant très vite',
  keepWaiting: 'Continuer d’attendre',
  callMeBack: 'Me rappeler',
  goOn: 'Continuer avec l’assistant',
  otherWays: 'Autres possibilités',
  joined: (name) => `${name} a rejoint la conversation`,
  assistantContinues: (name) => `${name}, l’assistant IA, prend la suite`,
  isTyping: (name) => `${name} écrit`,
  from: 'Source :',
  opensNewTab: 's’ouvre dans un nouvel onglet',
  sending: 'Envoi…',
  waitingForConnection: 'En attente de connexion',
  sent: 'Envoyé',
  notSent: 'Non envoyé',
  edit: 'Modifier',
  discard: 'Supprimer',
  tryAgain: 'Réessayer',
  resolved: 'Cette conversation est résolue.',
  writeAgain: 'Écrivez-nous quand vous voulez.',
  offline:
    'Vous êtes hors ligne. Continuez d’écrire : vos messages sont gardés et partiront au retour de la connexion.',
  reconnecting: 'Connexion perdue. Nouvel essai…',
  newBelow: 'Nouveaux messages',
  busy: 'Cela fait beaucoup d’un coup. Votre message est gardé et part dans un instant.',
  trouble: 'Un problème est survenu de notre côté. Votre message est gardé ; nous réessayons.',
  messageTooLong: 'Ce message est trop long. Merci de le raccourcir et de le renvoyer.',
  refused: 'Ce message n’a pas pu être accepté. Merci de le modifier et de le renvoyer.',
  newVisit: 'Votre visite précédente est terminée ; une nouvelle conversation commence ici.',
  closedDoor: 'Ce chat n’est pas disponible pour le moment. Merci de nous contacter autrement.',
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}

import type { Texts } from '../texts.ts'

export const de: Texts = {
  openChat: 'Chat öffnen',
  closeChat: 'Chat schließen',
  newMessages: (count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`),
  chat: 'Chat',
  conversation: 'Unterhaltung',
  assistant: 'KI-Assistent',
  assistantOf: (company) => `KI-Assistent bei ${company}`,
  guidedBy: (name) => `KI-Assistent, angeleitet von ${name ?? 'unserem Team'}`,
  person: 'Mensch',
  personOf: (company) => `Mensch bei ${company}`,
  aPerson: 'Unser Team',
  you: 'Sie',
  platform: 'Hinweis',
  waitingForPerson: 'Ein Mensch wird gerufen',
  loading: 'Die Unterhaltung wird geladen',
  writeMessage: 'Nachricht schreiben',
  send: 'Senden',
  tooLong: (over) =>
    `Das sind ${over} Zeichen zu viel für eine Nachricht. Bitte kürzen Sie sie oder senden Sie sie in Teilen.`,
  nearLimit: (left) => `Noch ${left} Zeichen`,
  talkToPerson: 'Mit einem Menschen sprechen',
  askedForPerson: 'Ein Mensch wird gerufen…',
  saysTalkToPerson: 'Ich möchte mit einem Menschen sprechen.',
  saysCallback: 'Bitte rufen Sie mich zurück.',
  saysWithdraw: 'Ich möchte mit dem Assistenten weitermachen.',
  inLine: (position) => `Sie sind Nummer ${position} in der Reihe`,
  nextInLine: 'Sie sind als Nächstes dran',
  range: (from, to) =>
    from === to
      ? `Etwa ${minutes(to)}`
      : from < 1
        ? `Bis zu ${minutes(to)}`
        : `Etwa ${from} bis ${minutes(to)}`,
  updateBy: (time) => `ich melde mich bis ${time} Uhr`,
  updateSoon: 'ich melde mich in Kürze',
  keepWaiting: 'Weiter warten',
  callMeBack: 'Rückruf, bitte',
  goOn: 'Mit dem Assistenten weiter',
  otherWays: 'Andere Wege',
  joined: (name) => `${name} ist jetzt im Gespräch`,
  assistantContinues: (name) => `${name}, der KI-Assistent, macht weiter`,
  isTyping: (name) => `${name} schreibt`,
  from: 'Aus:',
  opensNewTab: 'öffnet einen neuen Tab',
  sending: 'Wird gesendet…',
  waitingForConnection: 'Wartet auf Verbindung',
  sent: 'Gesendet',
  notSent: 'Nicht gesendet',
  edit: 'Ändern',
  discard: 'Verwerfen',
  tryAgain: 'Noch einmal',
  resolved: 'Dieses Gespräch ist abgeschlossen.',
  writeAgain: 'Schreiben Sie jederzeit wieder.',
  offline:
    'Sie sind offline. Schreiben Sie weiter: Ihre Nachrichten bleiben erhalten und gehen hinaus, sobald Sie wieder da sind.',
  reconnecting: 'Verbindung verloren. Neuer Versuch…',
  newBelow: 'Neue Nachrichten',
  busy: 'Das war viel auf einmal. Ihre Nachricht bleibt erhalten und geht gleich hinaus.',
  trouble:
    'Bei uns ist etwas schiefgegangen. Ihre Nachricht bleibt erhalten; wir versuchen es weiter.',
  messageTooLong:
    'Diese Nachricht ist zu lang. Bitte kürzen Sie sie und senden Sie sie noch einmal.',
  refused:
    'Diese Nachricht konnte nicht angenommen werden. Bitte ändern Sie sie und senden Sie sie noch einmal.',
  newVisit: 'Ihr früherer Besuch ist beendet; hier beginnt ein neues Gespräch.',
  closedDoor:
    'Dieser Chat ist gerade nicht verfügbar. Bitte erreichen Sie uns auf einem anderen Weg.',
}

function minutes(count: number): string {
  return count === 1 ? '1 Minute' : `${count} Minuten`
}

/** What went wrong, what becomes of the message, and the way on. */
export const troubles = {
  offline: [
    'You are offline. Your messages are kept and sent when you are back.',
    'Sie sind offline. Ihre Nachrichten werden später gesendet.',
    'Está sin conexión. Sus mensajes se enviarán cuando vuelva.',
    'Vous êtes hors ligne. Vos messages partiront à votre retour.',
  ],
  reconnecting: [
    'Connection lost. Trying again…',
    'Verbindung verloren. Neuer Versuch…',
    'Se perdió la conexión. Reintentando…',
    'Connexion perdue. Nouvel essai…',
  ],
  busy: [
    'That was a lot at once. Your message goes out in a moment.',
    'Das war viel auf einmal. Ihre Nachricht geht gleich hinaus.',
    'Han sido muchos a la vez. Su mensaje saldrá en un momento.',
    'Cela fait beaucoup. Votre message part dans un instant.',
  ],
  trouble: [
    'Something went wrong on our side. We keep trying.',
    'Bei uns ist etwas schiefgegangen. Wir versuchen es weiter.',
    'Algo ha fallado por nuestra parte. Seguimos intentándolo.',
    'Un problème est survenu de notre côté. Nous réessayons.',
  ],
  tooLarge: [
    'Not sent: it is too long. Please shorten it.',
    'Nicht gesendet: zu lang. Bitte kürzen Sie sie.',
    'No enviado: demasiado largo. Acórtelo, por favor.',
    'Non envoyé : trop long. Merci de le raccourcir.',
  ],
  refused: [
    'Not sent: it was not accepted. Please change it.',
    'Nicht gesendet: nicht angenommen. Bitte ändern Sie sie.',
    'No enviado: no fue aceptado. Cámbielo, por favor.',
    'Non envoyé : refusé. Merci de le modifier.',
  ],
  newVisit: [
    'Your earlier visit has ended; this is a new one.',
    'Ihr früherer Besuch ist beendet; dies ist ein neuer.',
    'Su visita anterior ha terminado; esta es nueva.',
    'Votre visite est terminée ; en voici une nouvelle.',
  ],
  closedDoor: [
    'This chat is not available now. Please contact us otherwise.',
    'Dieser Chat ist gerade nicht verfügbar. Bitte anders melden.',
    'Este chat no está disponible ahora. Contáctenos por otra vía.',
    'Ce chat n’est pas disponible. Contactez-nous autrement.',
  ],
} satisfies Record<string, readonly [string, string, string, string]>

/** What went wrong, what becomes of the message, and the way on. */
export const troubles = {
  offline: [
    'You are offline. Write on: your messages are kept and sent when you are back.',
    'Sie sind offline. Schreiben Sie weiter: Ihre Nachrichten werden gesendet, sobald Sie zurück sind.',
    'Está sin conexión. Siga escribiendo: sus mensajes se enviarán cuando vuelva.',
    'Vous êtes hors ligne. Continuez d’écrire : vos messages partiront à votre retour.',
  ],
  reconnecting: [
    'Connection lost. Trying again…',
    'Verbindung verloren. Neuer Versuch…',
    'Se perdió la conexión. Reintentando…',
    'Connexion perdue. Nouvel essai…',
  ],
  busy: [
    'That was a lot at once. Your message is kept and goes out in a moment.',
    'Das war viel auf einmal. Ihre Nachricht geht gleich hinaus.',
    'Han sido muchos a la vez. Su mensaje saldrá en un momento.',
    'Cela fait beaucoup d’un coup. Votre message part dans un instant.',
  ],
  trouble: [
    'Something went wrong on our side. Your message is kept; we keep trying.',
    'Bei uns ist etwas schiefgegangen. Wir versuchen es mit Ihrer Nachricht weiter.',
    'Algo ha fallado por nuestra parte. Seguimos intentándolo con su mensaje.',
    'Un problème est survenu de notre côté. Nous réessayons avec votre message.',
  ],
  tooLarge: [
    'This message is too long. Please shorten it and send it again.',
    'Diese Nachricht ist zu lang. Bitte kürzen Sie sie und senden Sie sie noch einmal.',
    'Este mensaje es demasiado largo. Acórtelo y envíelo de nuevo, por favor.',
    'Ce message est trop long. Merci de le raccourcir et de le renvoyer.',
  ],
  refused: [
    'This message was not accepted. Please change it and send it again.',
    'Diese Nachricht wurde nicht angenommen. Bitte ändern Sie sie und senden Sie sie noch einmal.',
    'Este mensaje no fue aceptado. Cámbielo y envíelo de nuevo, por favor.',
    'Ce message n’a pas été accepté. Merci de le modifier et de le renvoyer.',
  ],
  newVisit: [
    'Your earlier visit has ended; a new conversation begins here.',
    'Ihr früherer Besuch ist beendet; hier beginnt ein neues Gespräch.',
    'Su visita anterior ha terminado; aquí empieza una conversación nueva.',
    'Votre visite précédente est terminée ; une nouvelle conversation commence ici.',
  ],
  closedDoor: [
    'This chat is not available right now. Please contact us in another way.',
    'Dieser Chat ist gerade nicht verfügbar. Bitte erreichen Sie uns auf einem anderen Weg.',
    'Este chat no está disponible ahora. Contacte con nosotros por otra vía, por favor.',
    'Ce chat n’est pas disponible pour le moment. Merci de nous contacter autrement.',
  ],
} satisfies Record<string, readonly [string, string, string, string]>

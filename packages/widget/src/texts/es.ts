import type { Texts } from '../texts.ts'

export const es: Texts = {
  openChat: 'Abrir el chat',
  closeChat: 'Cerrar el chat',
  newMessages: (count) => (count === 1 ? '1 mensaje nuevo' : `${count} mensajes nuevos`),
  chat: 'Chat',
  conversation: 'Conversación',
  assistant: 'Asistente de IA',
  assistantOf: (company) => `Asistente de IA de ${company}`,
  guidedBy: (name) => `Asistente de IA, con la guía de ${name ?? 'nuestro equipo'}`,
  person: 'Persona',
  personOf: (company) => `Persona de ${company}`,
  aPerson: 'Nuestro equipo',
  you: 'Usted',
  platform: 'Aviso',
  waitingForPerson: 'Esperando a una persona',
  loading: 'Cargando la conversación',
  writeMessage: 'Escriba un mensaje',
  send: 'Enviar',
  tooLong: (over) =>
    `Sobran ${over} caracteres para un solo mensaje. Acórtelo o envíelo en partes, por favor.`,
  nearLimit: (left) => `Quedan ${left} caracteres`,
  talkToPerson: 'Hablar con una persona',
  askedForPerson: 'Llamando a una persona…',
  saysTalkToPerson: 'Quisiera hablar con una persona.',
  saysCallback: 'Llámenme más tarde, por favor.',
  saysWithdraw: 'Quisiera seguir con el asistente.',
  inLine: (position) => `Es el número ${position} en la fila`,
  nextInLine: 'Es su turno a continuación',
  range: (from, to) =>
    from === to
      ? `Unos ${minutes(to)}`
      : from < 1
        ? `Hasta ${minutes(to)}`
        : `Entre ${from} y ${minutes(to)}`,
  updateBy: (time) => `le aviso antes de las ${time}`,
  updateSoon: 'le aviso en breve',
  keepWaiting: 'Seguir esperando',
  callMeBack: 'Que me llamen',
  goOn: 'Seguir con el asistente',
  otherWays: 'Otras opciones',
  joined: (name) => `${name} se ha unido a la conversación`,
  assistantContinues: (name) => `${name}, el asistente de IA, continúa`,
  isTyping: (name) => `${name} está escribiendo`,
  from: 'De:',
  opensNewTab: 'se abre en otra pestaña',
  sending: 'Enviando…',
  waitingForConnection: 'Esperando conexión',
  sent: 'Enviado',
  notSent: 'No enviado',
  edit: 'Editar',
  discard: 'Descartar',
  tryAgain: 'Reintentar',
  resolved: 'Esta conversación está resuelta.',
  writeAgain: 'Escriba de nuevo cuando quiera.',
  offline:
    'Está sin conexión. Siga escribiendo: sus mensajes se guardan y se envían cuando vuelva la conexión.',
  reconnecting: 'Se perdió la conexión. Reintentando…',
  newBelow: 'Mensajes nuevos',
  busy: 'Han sido muchos a la vez. Su mensaje está guardado y sale en un momento.',
  trouble: 'Algo ha fallado por nuestra parte. Su mensaje está guardado; seguimos intentándolo.',
  messageTooLong: 'Este mensaje es demasiado largo. Acórtelo y envíelo de nuevo, por favor.',
  refused: 'No se ha podido aceptar este mensaje. Cámbielo y envíelo de nuevo, por favor.',
  newVisit: 'Su visita anterior ha terminado; aquí empieza una conversación nueva.',
  closedDoor: 'Este chat no está disponible ahora. Contacte con nosotros por otra vía, por favor.',
}

function minutes(count: number): string {
  return count === 1 ? '1 minuto' : `${count} minutos`
}

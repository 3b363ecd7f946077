/** Sentences with gaps; each `{}` is filled in turn, so the order of the gaps is the same in every language. */
export const gaps = {
  guidedBy: [
    'AI assistant, guided by {}',
    'KI-Assistent, angeleitet von {}',
    'Asistente de IA, con la guía de {}',
    'Assistant IA, guidé par {}',
  ],
  tooLong: [
    '{} characters too many. Please shorten it or send it in parts.',
    '{} Zeichen zu viel. Bitte kürzen oder in Teilen senden.',
    '{} caracteres de más. Acórtelo o envíelo en partes.',
    '{} caractères de trop. Raccourcissez ou divisez.',
  ],
  inLine: [
    'You are number {} in line',
    'Sie sind Nummer {} in der Reihe',
    'Es el número {} en la fila',
    'Vous êtes numéro {} dans la file',
  ],
  about: ['About {}', 'Etwa {}', 'Unos {}', 'Environ {}'],
  updateBy: [
    'I will update you by {}',
    'ich melde mich bis {} Uhr',
    'le aviso antes de las {}',
    'je vous tiens au courant avant {}',
  ],
  joined: [
    '{} has joined the conversation',
    '{} ist jetzt im Gespräch',
    '{} se ha unido a la conversación',
    '{} a rejoint la conversation',
  ],
  assistantContinues: [
    '{}, the AI assistant, continues',
    '{}, der KI-Assistent, macht weiter',
    '{}, el asistente de IA, continúa',
    '{}, l’assistant IA, prend la suite',
  ],
  checking: [
    '{} is asking the team and will answer here',
    '{} fragt im Team nach und antwortet hier',
    '{} está consultando al equipo y responderá aquí',
    '{} se renseigne auprès de l’équipe et répondra ici',
  ],
  isTyping: ['{} is typing', '{} schreibt', '{} está escribiendo', '{} écrit'],
  from: ['From: {}', 'Aus: {}', 'De: {}', 'Source : {}'],
} satisfies Record<string, readonly [string, string, string, string]>

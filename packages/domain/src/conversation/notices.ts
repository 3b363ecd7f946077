import type { NoticeReason } from './events.ts'

/** What a notice may mention. `agent` is the person's name, `company` the workspace's. */
export type NoticeFacts = { agent: string; company: string; minutes: number }

type Texts = Record<Exclude<NoticeReason, 'other'>, (facts: NoticeFacts) => string>

const en: Texts = {
  handing_over: ({ minutes }) =>
    `I'm bringing in a colleague who can help you with this. They will see everything you wrote, so you won't have to repeat anything. If nobody can join within ${minutes} minutes, I'll tell you here.`,
  person_joined: ({ agent }) => `${agent} has joined and has read the conversation so far.`,
  still_waiting: () =>
    `Thanks for your patience. Your conversation is with the team, and the next free colleague takes it.`,
  asking_team: () => `I'm checking this with a colleague and will answer you right here.`,
  callback_promised: () =>
    `We're sorry: nobody could come in time. A colleague will get back to you right here, and has everything you wrote. Until then you can keep asking me.`,
  callback_chosen: () =>
    `Noted: a colleague will get back to you right here, and has everything you wrote. Until then you can keep asking me.`,
  handed_back: ({ agent }) => `${agent} has left the conversation. I'll carry on from here.`,
}

const de: Texts = {
  handing_over: ({ minutes }) =>
    `Ich hole eine Kollegin oder einen Kollegen dazu, die Ihnen hier weiterhelfen. Sie sehen alles, was Sie geschrieben haben; Sie müssen nichts wiederholen. Falls innerhalb von ${minutes} Minuten niemand kommen kann, sage ich Ihnen hier Bescheid.`,
  person_joined: ({ agent }) => `${agent} ist jetzt dabei und hat den bisherigen Verlauf gelesen.`,
  still_waiting: () =>
    `Danke für Ihre Geduld. Ihr Anliegen liegt beim Team; die nächste freie Person übernimmt.`,
  asking_team: () => `Ich frage dazu im Team nach und antworte Ihnen gleich hier.`,
  callback_promised: () =>
    `Es tut uns leid: Es konnte niemand rechtzeitig übernehmen. Jemand aus dem Team meldet sich hier bei Ihnen und kennt alles, was Sie geschrieben haben. Bis dahin können Sie mich gern weiter fragen.`,
  callback_chosen: () =>
    `Notiert: Jemand aus dem Team meldet sich hier bei Ihnen und kennt alles, was Sie geschrieben haben. Bis dahin können Sie mich gern weiter fragen.`,
  handed_back: ({ agent }) => `${agent} hat das Gespräch verlassen. Ich mache hier weiter.`,
}

const fr: Texts = {
  handing_over: ({ minutes }) =>
    `Je fais venir un collègue qui pourra vous aider. Il verra tout ce que vous avez écrit, vous n'aurez rien à répéter. Si personne ne peut venir d'ici ${minutes} minutes, je vous le dirai ici.`,
  person_joined: ({ agent }) => `${agent} a rejoint la conversation et a lu ce qui précède.`,
  still_waiting: () =>
    `Merci de votre patience. Votre demande est chez l'équipe ; le prochain collègue libre la prend.`,
  asking_team: () => `Je vérifie cela avec un collègue et vous réponds ici même.`,
  callback_promised: () =>
    `Nous sommes désolés : personne n'a pu venir à temps. Un collègue vous répondra ici même et aura tout ce que vous avez écrit. D'ici là, je reste à votre disposition.`,
  callback_chosen: () =>
    `C'est noté : un collègue vous répondra ici même et aura tout ce que vous avez écrit. D'ici là, je reste à votre disposition.`,
  handed_back: ({ agent }) => `${agent} a quitté la conversation. Je reprends ici.`,
}

const es: Texts = {
  handing_over: ({ minutes }) =>
    `Voy a llamar a una persona del equipo que puede ayudarle. Verá todo lo que ha escrito, así que no tendrá que repetir nada. Si nadie puede venir en ${minutes} minutos, se lo diré aquí.`,
  person_joined: ({ agent }) => `${agent} se ha unido y ha leído la conversación.`,
  still_waiting: () =>
    `Gracias por su paciencia. Su consulta está con el equipo y la toma la próxima persona libre.`,
  asking_team: () => `Lo estoy consultando con el equipo y le responderé aquí mismo.`,
  callback_promised: () =>
    `Lo sentimos: nadie pudo llegar a tiempo. Una persona del equipo le responderá aquí mismo y tendrá todo lo que ha escrito. Mientras tanto, puede seguir preguntándome.`,
  callback_chosen: () =>
    `Anotado: una persona del equipo le responderá aquí mismo y tendrá todo lo que ha escrito. Mientras tanto, puede seguir preguntándome.`,
  handed_back: ({ agent }) => `${agent} ha dejado la conversación. Sigo yo desde aquí.`,
}

const languages = new Map<string, Texts>(Object.entries({ en, de, fr, es }))

/** The platform's own words to a customer: never a model's, so they can be relied on (H1). Unknown languages read English. */
export function noticeText(
  reason: Exclude<NoticeReason, 'other'>,
  language: string,
  facts: NoticeFacts,
): string {
  return (languages.get(language) ?? en)[reason](facts)
}

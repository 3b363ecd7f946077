import type { TextsPlan } from '../service/waiting-plan.ts'

/** What a customer is told when nobody is at work, and about callbacks. A text's {places} are filled by whoever says it. */
export type CallbackText =
  | 'off_hours'
  | 'off_hours_criteria'
  | 'callback_offer'
  | 'callback_booked'
  | 'callback_missed'
  | 'callback_cancelled'
  | 'callback_taken'
  | 'emergency_paged'
  | 'choice_other_times'
  | 'choice_cancel'
  | 'choice_emergency'

type Texts = Record<CallbackText, string>

const en: Texts = {
  off_hours:
    'Our team is not at work right now and will be back on {opens}. I have noted that a colleague gets back to you right here, with everything you wrote. If you like, choose a time. Until then you can keep asking me.',
  off_hours_criteria: 'This counts as an emergency: {criteria}',
  callback_offer: 'When would a call back suit you?',
  callback_booked:
    'Noted: a colleague gets back to you on {time}. This is what I pass on: {summary} If anything is missing, just write it here.',
  callback_missed:
    'We are sorry: nobody came back to you as promised. I have told a supervisor, and the new time is {time}.',
  callback_cancelled:
    'The callback is cancelled. If you need a person after all, just say so. Until then you can keep asking me.',
  callback_taken: 'That time has just been taken. These are free:',
  emergency_paged:
    'I am waking a colleague who is on call. Somebody gets back to you within {minutes} minutes, and has everything you wrote.',
  choice_other_times: 'Another time',
  choice_cancel: 'Cancel the callback',
  choice_emergency: 'It is an emergency',
}

const de: Texts = {
  off_hours:
    'Unser Team ist gerade nicht im Haus und ab {opens} wieder da. Ich habe notiert, dass sich jemand hier bei Ihnen meldet und alles kennt, was Sie geschrieben haben. Wenn Sie möchten, wählen Sie eine Zeit. Bis dahin können Sie mich gern weiter fragen.',
  off_hours_criteria: 'Als Notfall gilt: {criteria}',
  callback_offer: 'Wann passt Ihnen ein Rückruf?',
  callback_booked:
    'Notiert: Jemand aus dem Team meldet sich am {time}. Das gebe ich weiter: {summary} Falls etwas fehlt, schreiben Sie es einfach hier.',
  callback_missed:
    'Es tut uns leid: Es hat sich niemand wie versprochen gemeldet. Die Teamleitung weiß Bescheid; die neue Zeit ist {time}.',
  callback_cancelled:
    'Der Rückruf ist abgesagt. Wenn Sie doch jemanden brauchen, sagen Sie es einfach. Bis dahin können Sie mich gern weiter fragen.',
  callback_taken: 'Diese Zeit wurde gerade vergeben. Frei sind:',
  emergency_paged:
    'Ich wecke jemanden aus der Bereitschaft. Innerhalb von {minutes} Minuten meldet sich jemand bei Ihnen und kennt alles, was Sie geschrieben haben.',
  choice_other_times: 'Andere Zeit',
  choice_cancel: 'Rückruf absagen',
  choice_emergency: 'Es ist ein Notfall',
}

const fr: Texts = {
  off_hours:
    "Notre équipe n'est pas là en ce moment et revient le {opens}. J'ai noté qu'un collègue vous répondra ici même et aura tout ce que vous avez écrit. Si vous le souhaitez, choisissez un horaire. D'ici là, je reste à votre disposition.",
  off_hours_criteria: 'Ceci est une urgence : {criteria}',
  callback_offer: 'Quel horaire vous conviendrait pour un rappel ?',
  callback_booked:
    "C'est noté : un collègue vous recontacte le {time}. Voici ce que je transmets : {summary} S'il manque quelque chose, écrivez-le ici.",
  callback_missed:
    "Nous sommes désolés : personne ne vous a recontacté comme promis. J'ai prévenu un responsable, et le nouvel horaire est le {time}.",
  callback_cancelled:
    "Le rappel est annulé. Si vous avez tout de même besoin d'une personne, dites-le. D'ici là, je reste à votre disposition.",
  callback_taken: "Cet horaire vient d'être pris. Sont libres :",
  emergency_paged:
    "Je réveille un collègue d'astreinte. Quelqu'un vous recontacte dans les {minutes} minutes et aura tout ce que vous avez écrit.",
  choice_other_times: 'Un autre horaire',
  choice_cancel: 'Annuler le rappel',
  choice_emergency: "C'est une urgence",
}

const es: Texts = {
  off_hours:
    'Nuestro equipo no está ahora y vuelve el {opens}. He anotado que una persona le responderá aquí mismo y tendrá todo lo que ha escrito. Si lo desea, elija una hora. Mientras tanto, puede seguir preguntándome.',
  off_hours_criteria: 'Se considera una emergencia: {criteria}',
  callback_offer: '¿Cuándo le vendría bien que le contactemos?',
  callback_booked:
    'Anotado: una persona del equipo le contactará el {time}. Esto es lo que transmito: {summary} Si falta algo, escríbalo aquí.',
  callback_missed:
    'Lo sentimos: nadie le contactó como prometimos. He avisado a una persona responsable, y la nueva hora es el {time}.',
  callback_cancelled:
    'La llamada queda cancelada. Si necesita a una persona, dígalo. Mientras tanto, puede seguir preguntándome.',
  callback_taken: 'Esa hora acaba de ocuparse. Están libres:',
  emergency_paged:
    'Estoy avisando a la persona de guardia. Alguien le contactará en {minutes} minutos y tendrá todo lo que ha escrito.',
  choice_other_times: 'Otra hora',
  choice_cancel: 'Cancelar la llamada',
  choice_emergency: 'Es una emergencia',
}

const languages = new Map<string, Texts>(Object.entries({ en, de, fr, es }))

/** A text with its places filled: the workspace's own words where it has some, else ours; unknown languages read English. */
export function callbackText(
  reason: CallbackText,
  language: string,
  { own, places }: { own: TextsPlan; places: Record<string, string | number> },
): string {
  const words = own[reason]?.[language] ?? (languages.get(language) ?? en)[reason]
  return words.replace(/\{(\w+)\}/g, (all, place: string) => String(places[place] ?? all))
}

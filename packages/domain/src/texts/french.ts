import type { TextsOfLanguage } from './reasons.ts'

export const french: TextsOfLanguage = {
  handing_over:
    "Je fais venir un collègue qui pourra vous aider. Il verra tout ce que vous avez écrit, vous n'aurez rien à répéter. Vous êtes numéro {place} dans la file ; il faut compter {wait}. Si cela dure plus longtemps, je vous le dirai ici.",
  busy: 'Je fais venir un collègue qui pourra vous aider et verra tout ce que vous avez écrit. Beaucoup de personnes nous écrivent en ce moment : vous êtes numéro {place} dans la file et il faut compter {wait}. Je vous tiens au courant ici.',
  failure:
    'Je ne peux pas bien répondre à cela pour le moment, alors je fais venir un collègue qui verra tout ce que vous avez écrit. Vous êtes numéro {place} dans la file ; il faut compter {wait}. Si cela dure plus longtemps, je vous le dirai ici.',
  person_joined: '{agent} a rejoint la conversation, a lu tout ce qui précède et va vous aider.',
  still_waiting:
    'Merci de votre patience. Votre demande est chez l’équipe et le prochain collègue libre la prend : il faut compter {wait}.',
  wait_update:
    "Merci d'attendre ; je suis désolé que ce soit plus long que prévu. Vous êtes maintenant numéro {place} dans la file ; il faut encore compter {wait}. Je vous préviens si cela change.",
  wait_open:
    "Merci d'attendre ; je suis désolé que ce soit si long. Vous gardez votre place et un collègue vous écrira ici dès qu'il sera libre.",
  asking_team: 'Je vérifie cela avec un collègue et vous réponds ici même.',
  callback_promised:
    "Nous sommes désolés : personne n'a pu venir à temps. Un collègue vous répondra ici même et aura tout ce que vous avez écrit. D'ici là, je reste à votre disposition.",
  callback_chosen:
    "C'est noté : un collègue vous répondra ici même et aura tout ce que vous avez écrit. D'ici là, je reste à votre disposition.",
  keep_waiting: 'Très bien, vous gardez votre place dans la file. Un collègue arrive bientôt.',
  email_wanted: 'Volontiers. À quelle adresse e-mail pouvons-nous vous écrire ?',
  email_noted:
    "C'est noté : un collègue écrira à {email} et aura tout ce que vous avez écrit. D'ici là, je reste à votre disposition ici.",
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
  handed_back: '{agent} a quitté la conversation. Je reprends ici.',
  closing:
    "Ravis d'avoir pu vous aider. {agent} a clos cette conversation ; s'il reste quelque chose, écrivez simplement ici.",
  survey_satisfaction:
    "Êtes-vous satisfait de l'aide de {agent} ? Répondez par un chiffre de 1 (pas du tout) à 5 (tout à fait).",
  survey_repeated: 'Merci ! Avez-vous dû répéter quelque chose que vous nous aviez déjà dit ?',
  survey_words: 'Merci. Souhaitez-vous nous en dire un mot ? Sinon, tout est en ordre.',
  survey_thanks: "Merci, cela nous aide. S'il y a autre chose, écrivez simplement ici.",
  choice_keep_waiting: 'Continuer d’attendre',
  choice_callback: 'Me rappeler',
  choice_email: 'Par e-mail',
  choice_other_times: 'Un autre horaire',
  choice_cancel: 'Annuler le rappel',
  choice_emergency: "C'est une urgence",
  choice_yes: 'Oui',
  choice_no: 'Non',
}

import type { TextsOfLanguage } from './reasons.ts'

export const portuguese: TextsOfLanguage = {
  handing_over:
    'Vou chamar um colega que pode ajudar. Ele verá tudo o que escreveu, por isso não terá de repetir nada. É o número {place} da fila; deve demorar {wait}. Se demorar mais, aviso aqui.',
  busy: 'Vou chamar um colega, que verá tudo o que escreveu. Neste momento muitas pessoas estão a escrever-nos: é o número {place} da fila e deve demorar {wait}. Mantenho contacto por aqui.',
  failure:
    'Neste momento não consigo responder bem a isto, por isso vou chamar um colega, que verá tudo o que escreveu. É o número {place} da fila; deve demorar {wait}. Se demorar mais, aviso aqui.',
  person_joined:
    '{agent} entrou na conversa, conhece tudo o que escreveu e vai ajudar a partir daqui.',
  still_waiting:
    'Obrigado pela paciência. O seu pedido está com a equipa e o próximo colega livre trata dele: deve demorar {wait}.',
  wait_update:
    'Obrigado por esperar; lamento que demore mais do que eu disse. É agora o número {place} da fila e deve demorar mais {wait}. Aviso se isso mudar.',
  wait_open:
    'Obrigado por esperar; lamento que demore tanto. Mantém o seu lugar e um colega escreve-lhe aqui assim que estiver livre.',
  asking_team: 'Estou a confirmar isto com um colega e respondo aqui mesmo.',
  callback_promised:
    'Lamentamos: ninguém pôde vir a tempo. Um colega responde-lhe aqui mesmo e tem tudo o que escreveu. Até lá, pode continuar a perguntar-me.',
  callback_chosen:
    'Anotado: um colega responde-lhe aqui mesmo e tem tudo o que escreveu. Até lá, pode continuar a perguntar-me.',
  keep_waiting: 'Muito bem, mantém o seu lugar na fila. Um colega vem já.',
  email_wanted: 'Com gosto. Para que endereço de e-mail podemos escrever?',
  email_noted:
    'Anotado: um colega escreve para {email} e tem tudo o que escreveu. Até lá, pode continuar a perguntar-me aqui.',
  off_hours:
    'A nossa equipa não está a trabalhar neste momento e volta em {opens}. Anotei que um colega lhe responde aqui mesmo e tem tudo o que escreveu. Se quiser, escolha uma hora. Até lá, pode continuar a perguntar-me.',
  off_hours_criteria: 'Conta como emergência: {criteria}',
  callback_offer: 'Quando lhe convém que o contactemos?',
  callback_booked:
    'Anotado: um colega contacta-o em {time}. É isto que transmito: {summary} Se faltar alguma coisa, basta escrever aqui.',
  callback_missed:
    'Lamentamos: ninguém o contactou como prometido. Avisei um responsável, e a nova hora é {time}.',
  callback_cancelled:
    'O contacto foi cancelado. Se afinal precisar de uma pessoa, basta dizer. Até lá, pode continuar a perguntar-me.',
  callback_taken: 'Essa hora acabou de ser ocupada. Estão livres:',
  emergency_paged:
    'Estou a acordar um colega de prevenção. Alguém o contacta dentro de {minutes} minutos e tem tudo o que escreveu.',
  handed_back: '{agent} saiu da conversa. Eu continuo a partir daqui.',
  closing:
    'Ainda bem que pudemos ajudar. {agent} fechou esta conversa; se ficou algo por resolver, basta escrever aqui.',
  survey_satisfaction:
    'Ficou satisfeito com a ajuda de {agent}? Responda com um número de 1 (nada) a 5 (muito).',
  survey_repeated: 'Obrigado! Teve de repetir algo que já nos tinha dito?',
  survey_words: 'Obrigado. Quer dizer-nos mais alguma coisa sobre isto? Se não, está tudo pronto.',
  survey_thanks: 'Obrigado, isso ajuda-nos. Se precisar de mais alguma coisa, basta escrever aqui.',
  choice_keep_waiting: 'Continuar à espera',
  choice_callback: 'Liguem-me de volta',
  choice_email: 'Por e-mail',
  choice_other_times: 'Outra hora',
  choice_cancel: 'Cancelar o contacto',
  choice_emergency: 'É uma emergência',
  choice_yes: 'Sim',
  choice_no: 'Não',
}

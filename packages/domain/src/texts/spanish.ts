import type { TextsOfLanguage } from './reasons.ts'

export const spanish: TextsOfLanguage = {
  handing_over:
    'Voy a llamar a una persona del equipo que puede ayudarle. Verá todo lo que ha escrito, así que no tendrá que repetir nada. Es el número {place} de la fila; debería tardar {wait}. Si tarda más, se lo diré aquí.',
  busy: 'Voy a llamar a una persona del equipo, que verá todo lo que ha escrito. Ahora mismo nos escribe mucha gente: es el número {place} de la fila y debería tardar {wait}. Le mantengo al tanto aquí.',
  failure:
    'Ahora mismo no puedo responder bien a esto, así que llamo a una persona del equipo, que verá todo lo que ha escrito. Es el número {place} de la fila; debería tardar {wait}. Si tarda más, se lo diré aquí.',
  person_joined: '{agent} se ha unido, conoce todo lo que ha escrito y le ayuda desde aquí.',
  still_waiting:
    'Gracias por su paciencia. Su consulta está con el equipo y la toma la próxima persona libre: debería tardar {wait}.',
  wait_update:
    'Gracias por esperar; siento que tarde más de lo que dije. Ahora es el número {place} de la fila y debería tardar {wait} más. Le aviso si eso cambia.',
  wait_open:
    'Gracias por esperar; siento que tarde tanto. Conserva su lugar y una persona del equipo le escribirá aquí en cuanto esté libre.',
  asking_team: 'Lo estoy consultando con el equipo y le responderé aquí mismo.',
  callback_promised:
    'Lo sentimos: nadie pudo llegar a tiempo. Una persona del equipo le responderá aquí mismo y tendrá todo lo que ha escrito. Mientras tanto, puede seguir preguntándome.',
  callback_chosen:
    'Anotado: una persona del equipo le responderá aquí mismo y tendrá todo lo que ha escrito. Mientras tanto, puede seguir preguntándome.',
  keep_waiting: 'De acuerdo, conserva su lugar en la fila. Pronto le atenderá una persona.',
  email_wanted: 'Con gusto. ¿A qué dirección de correo podemos escribirle?',
  email_noted:
    'Anotado: una persona del equipo escribirá a {email} y tendrá todo lo que ha escrito. Mientras tanto, puede seguir preguntándome aquí.',
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
  handed_back: '{agent} ha dejado la conversación. Sigo yo desde aquí.',
  closing:
    'Nos alegra haber podido ayudarle. {agent} ha cerrado la conversación; si queda algo pendiente, escriba aquí sin más.',
  survey_satisfaction:
    '¿Qué tan satisfecho quedó con la ayuda de {agent}? Responda con un número del 1 (nada) al 5 (mucho).',
  survey_repeated: '¡Gracias! ¿Tuvo que repetir algo que ya nos había dicho?',
  survey_words: 'Gracias. ¿Quiere contarnos algo más al respecto? Si no, está todo listo.',
  survey_thanks: 'Gracias, nos ayuda mucho. Si necesita algo más, escriba aquí.',
  choice_keep_waiting: 'Seguir esperando',
  choice_callback: 'Que me llamen',
  choice_email: 'Por correo',
  choice_other_times: 'Otra hora',
  choice_cancel: 'Cancelar la llamada',
  choice_emergency: 'Es una emergencia',
  choice_yes: 'Sí',
  choice_no: 'No',
}

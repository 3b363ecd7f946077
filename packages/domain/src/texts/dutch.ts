import type { TextsOfLanguage } from './reasons.ts'

export const dutch: TextsOfLanguage = {
  handing_over:
    'Ik haal er een collega bij die u hiermee kan helpen. Die ziet alles wat u hebt geschreven; u hoeft niets te herhalen. U bent nummer {place} in de rij; het duurt naar verwachting {wait}. Duurt het langer, dan laat ik het u hier weten.',
  busy: 'Ik haal er een collega bij, die alles ziet wat u hebt geschreven. Er schrijven nu veel mensen: u bent nummer {place} in de rij en het duurt naar verwachting {wait}. Ik houd u hier op de hoogte.',
  failure:
    'Dit kan ik nu niet goed beantwoorden, daarom haal ik er een collega bij, die alles ziet wat u hebt geschreven. U bent nummer {place} in de rij; het duurt naar verwachting {wait}. Duurt het langer, dan laat ik het u hier weten.',
  person_joined: '{agent} is erbij, kent alles wat u hebt geschreven en helpt u verder.',
  still_waiting:
    'Dank u voor uw geduld. Uw vraag ligt bij het team en de eerste vrije collega neemt het over: het duurt naar verwachting {wait}.',
  wait_update:
    'Dank u voor het wachten; het duurt helaas langer dan ik zei. U bent nu nummer {place} in de rij en het duurt nog {wait}. Verandert dat, dan laat ik het u weten.',
  wait_open:
    'Dank u voor het wachten; het duurt helaas erg lang. U houdt uw plaats, en zodra een collega vrij is, schrijft die u hier.',
  asking_team: 'Ik vraag dit na bij een collega en antwoord u hier.',
  callback_promised:
    'Het spijt ons: niemand kon op tijd komen. Een collega komt hier bij u terug en heeft alles wat u hebt geschreven. Tot dan kunt u mij gerust verder vragen.',
  callback_chosen:
    'Genoteerd: een collega komt hier bij u terug en heeft alles wat u hebt geschreven. Tot dan kunt u mij gerust verder vragen.',
  keep_waiting: 'Goed, u houdt uw plaats in de rij. Er komt zo een collega bij u.',
  email_wanted: 'Graag. Naar welk e-mailadres mogen we schrijven?',
  email_noted:
    'Genoteerd: een collega schrijft naar {email} en heeft alles wat u hebt geschreven. Tot dan kunt u mij hier gerust verder vragen.',
  off_hours:
    'Ons team is nu niet aan het werk en is er weer op {opens}. Ik heb genoteerd dat een collega hier bij u terugkomt en alles heeft wat u hebt geschreven. Kies gerust een tijd. Tot dan kunt u mij verder vragen.',
  off_hours_criteria: 'Dit geldt als noodgeval: {criteria}',
  callback_offer: 'Wanneer komt het u uit dat we contact opnemen?',
  callback_booked:
    'Genoteerd: een collega neemt op {time} contact met u op. Dit geef ik door: {summary} Ontbreekt er iets, schrijf het dan gewoon hier.',
  callback_missed:
    'Het spijt ons: niemand heeft zoals beloofd contact met u opgenomen. Een leidinggevende weet ervan, en de nieuwe tijd is {time}.',
  callback_cancelled:
    'De afspraak is geannuleerd. Hebt u toch een persoon nodig, zeg het dan gewoon. Tot dan kunt u mij verder vragen.',
  callback_taken: 'Die tijd is net vergeven. Vrij zijn:',
  emergency_paged:
    'Ik wek een collega die dienst heeft. Binnen {minutes} minuten neemt iemand contact met u op, die alles heeft wat u hebt geschreven.',
  handed_back: '{agent} heeft het gesprek verlaten. Ik ga hier verder.',
  closing:
    'Fijn dat we konden helpen. {agent} heeft dit gesprek afgesloten; is er nog iets, schrijf dan gewoon hier.',
  survey_satisfaction:
    'Hoe tevreden bent u over de hulp van {agent}? Antwoord met een cijfer van 1 (helemaal niet) tot 5 (zeer).',
  survey_repeated: 'Dank u! Moest u iets herhalen dat u ons al had verteld?',
  survey_words: 'Dank u. Wilt u ons er nog iets over vertellen? Zo niet, dan is alles geregeld.',
  survey_thanks: 'Dank u, daar hebben we wat aan. Is er nog iets, schrijf dan gewoon hier.',
  choice_keep_waiting: 'Blijven wachten',
  choice_callback: 'Bel mij terug',
  choice_email: 'Per e-mail',
  choice_other_times: 'Een andere tijd',
  choice_cancel: 'Afspraak annuleren',
  choice_emergency: 'Het is een noodgeval',
  choice_yes: 'Ja',
  choice_no: 'Nee',
}

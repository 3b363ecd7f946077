import type { TextsOfLanguage } from './reasons.ts'

export const german: TextsOfLanguage = {
  handing_over:
    'Ich hole jemanden aus dem Team dazu, der Ihnen hier weiterhilft und alles sieht, was Sie geschrieben haben; Sie müssen nichts wiederholen. Sie sind Nummer {place} in der Reihe, es dauert voraussichtlich {wait}. Falls es länger dauert, sage ich Ihnen hier Bescheid.',
  busy: 'Ich hole jemanden aus dem Team dazu, der alles sieht, was Sie geschrieben haben. Gerade schreiben uns viele: Sie sind Nummer {place} in der Reihe, es dauert voraussichtlich {wait}. Ich halte Sie hier auf dem Laufenden.',
  failure:
    'Das kann ich gerade nicht zuverlässig beantworten, deshalb hole ich jemanden aus dem Team dazu, der alles sieht, was Sie geschrieben haben. Sie sind Nummer {place} in der Reihe, es dauert voraussichtlich {wait}. Falls es länger dauert, sage ich Ihnen hier Bescheid.',
  person_joined: '{agent} ist jetzt dabei, kennt den bisherigen Verlauf und hilft Ihnen weiter.',
  still_waiting:
    'Danke für Ihre Geduld. Ihr Anliegen liegt beim Team, und die nächste freie Person übernimmt: voraussichtlich dauert es {wait}.',
  wait_update:
    'Danke für Ihre Geduld; es dauert leider länger als angekündigt. Sie sind jetzt Nummer {place} in der Reihe, es dauert noch {wait}. Ich melde mich, wenn sich daran etwas ändert.',
  wait_open:
    'Danke für Ihre Geduld; es dauert leider sehr lange. Sie behalten Ihren Platz, und sobald jemand frei ist, schreibt Ihnen das Team hier.',
  asking_team: 'Ich frage dazu im Team nach und antworte Ihnen gleich hier.',
  callback_promised:
    'Es tut uns leid: Es konnte niemand rechtzeitig übernehmen. Jemand aus dem Team meldet sich hier bei Ihnen und kennt alles, was Sie geschrieben haben. Bis dahin können Sie mich gern weiter fragen.',
  callback_chosen:
    'Notiert: Jemand aus dem Team meldet sich hier bei Ihnen und kennt alles, was Sie geschrieben haben. Bis dahin können Sie mich gern weiter fragen.',
  keep_waiting: 'Gern, Sie behalten Ihren Platz in der Reihe. Gleich ist jemand für Sie da.',
  email_wanted: 'Gern. An welche E-Mail-Adresse dürfen wir schreiben?',
  email_noted:
    'Notiert: Jemand aus dem Team schreibt an {email} und kennt alles, was Sie geschrieben haben. Bis dahin können Sie mich hier gern weiter fragen.',
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
  handed_back: '{agent} hat das Gespräch verlassen. Ich mache hier weiter.',
  closing:
    'Schön, dass wir helfen konnten. {agent} hat das Gespräch abgeschlossen; wenn noch etwas offen ist, schreiben Sie einfach wieder hier.',
  survey_satisfaction:
    'Wie zufrieden waren Sie mit der Hilfe von {agent}? Bitte antworten Sie mit einer Zahl von 1 (gar nicht) bis 5 (sehr).',
  survey_repeated: 'Danke! Mussten Sie etwas wiederholen, das Sie uns schon gesagt hatten?',
  survey_words: 'Danke. Möchten Sie uns dazu noch etwas sagen? Wenn nicht, ist alles erledigt.',
  survey_thanks:
    'Danke, das hilft uns. Wenn Sie noch etwas brauchen, schreiben Sie einfach wieder hier.',
  choice_keep_waiting: 'Weiter warten',
  choice_callback: 'Rückruf, bitte',
  choice_email: 'Per E-Mail',
  choice_other_times: 'Andere Zeit',
  choice_cancel: 'Rückruf absagen',
  choice_emergency: 'Es ist ein Notfall',
  choice_yes: 'Ja',
  choice_no: 'Nein',
}

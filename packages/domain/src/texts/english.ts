import type { TextsOfLanguage } from './reasons.ts'

export const english: TextsOfLanguage = {
  handing_over:
    "I'm bringing in a colleague who can help you with this. They will see everything you wrote, so you won't have to repeat anything. You are number {place} in line; it should take {wait}. If it takes longer, I'll tell you here.",
  busy: "I'm bringing in a colleague who can help you with this, and they will see everything you wrote. A lot of people are writing to us right now: you are number {place} in line, and it should take {wait}. I'll keep you posted here.",
  failure:
    "I can't answer this properly right now, so I'm bringing in a colleague who can. They will see everything you wrote. You are number {place} in line; it should take {wait}. If it takes longer, I'll tell you here.",
  person_joined: '{agent} has joined, knows everything you wrote and will help you from here.',
  still_waiting:
    'Thanks for your patience. Your conversation is with the team, and the next free colleague takes it: it should take {wait}.',
  wait_update:
    "Thanks for waiting, and sorry that it takes longer than I said. You are number {place} in line now; it should be {wait} from here. I'll tell you if that changes.",
  wait_open:
    'Thanks for waiting, and sorry that it takes this long. You keep your place in line, and a colleague will write to you right here as soon as one is free.',
  asking_team: "I'm checking this with a colleague and will answer you right here.",
  callback_promised:
    "We're sorry: nobody could come in time. A colleague will get back to you right here, and has everything you wrote. Until then you can keep asking me.",
  callback_chosen:
    'Noted: a colleague will get back to you right here, and has everything you wrote. Until then you can keep asking me.',
  keep_waiting: 'All right, you keep your place in line. A colleague will be with you soon.',
  email_wanted: 'Gladly. Which e-mail address may we write to?',
  email_noted:
    'Noted: a colleague will write to {email} and has everything you wrote. Until then you can keep asking me here.',
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
  handed_back: "{agent} has left the conversation. I'll carry on from here.",
  closing:
    "Glad that we could help. {agent} has closed this conversation; if anything is still open, just write here and we're back.",
  survey_satisfaction:
    'How satisfied were you with the help from {agent}? Please answer with a number from 1 (not at all) to 5 (very).',
  survey_repeated: 'Thank you! Did you have to repeat anything you had already told us?',
  survey_words:
    'Thank you. Is there anything you would like to tell us about it? If not, you are all set.',
  survey_thanks: 'Thank you, that helps us. If there is anything else, just write here.',
  choice_keep_waiting: 'Keep waiting',
  choice_callback: 'Call me back',
  choice_email: 'Answer by e-mail',
  choice_other_times: 'Another time',
  choice_cancel: 'Cancel the callback',
  choice_emergency: 'It is an emergency',
  choice_yes: 'Yes',
  choice_no: 'No',
}

const real =
  '(?:real|live|actual|proper|genuine|physical|living|human|flesh and blood|breathing|thinking)'
const before =
  '(?:(?:a|an|the|your|one of your|some|any|another|my|this|that|customer|service|support|care|bank|bloody|fucking|damn|goddamn|senior|different|other|available|qualified|sales|billing|technical|tech|actual|real|live|human|proper|competent|online|of|kind of|sort of|type of|free|friendly|nice|more|experienced) )*'
const certainNoun =
  '(?:humans?(?: being)?s?|representatives?|operators?|supervisors?|manager|advis[eo]rs?|agents?)'
const helperNoun =
  '(?:specialists?|consultants?|executives?|employees?|staff(?: members?)?|members? of (?:the |your )?(?:staff|team|support)|team ?(?:members?|leads?|leaders?)|colleagues?|workers?|clerks?|teller|assistants?|associates?|technicians?|experts?|support person|engineers?|boss)'
const softNoun = '(?:persons?|people|someone|somebody|anyone|anybody|guys?|man|woman|lady|folks)'

/** Pieces of pattern from which the English patterns are put together. */
export const english = {
  real,
  /** Somebody of whom there is no doubt: "a human", "your manager", "some real person". */
  certain: `(?:${before}(?:${certainNoun}|${real} ${softNoun}|${softNoun} (?:real|human|alive|with a pulse|from (?:your|the) (?:team|company|staff|side)|at your (?:company|end)|who works there)))`,
  helper: `(?:${before}${helperNoun})`,
  anybody: `(?:${before}(?:${certainNoun}|${helperNoun}|${softNoun}))`,
  /** Talking. */
  talk: '(?:speak|talk|chat|converse|communicate|speaking|talking|chatting|communicating|a word|a chat|a call|a conversation)',
  reach:
    '(?:contact|reach|contacting|reaching|get (?:a )?hold of|get through to|get in touch with|get in contact with|ring|phone)',
  move: '(?:connect|transfer|put|pass|hand|route|redirect|forward|escalate|patch|switch|direct|refer|send|take|bring|move|get|connected|transferred|put through|handed|passed|forwarded|escalated|escalating|transferring|connecting|passing|handing|putting|forwarding)',
  wish: '(?:want|need|wants|needs|needed|wanted|would like|prefer|require|request|get|give me|get me|find me|fetch me|bring me|send me|have|demand|rather have|looking for|waiting for|ask for|asking for|bring in|summon|call in)',
  // Not "machine": a shop may well sell machines.
  bot: '(?:(?:a|an|the|this|your|some|any|stupid|dumb|useless|damn|fucking|silly|chat) ?)*(?:chat ?)?(?:bots?|robots?|ai|automated (?:system|replies|responses|answers)|virtual (?:assistant|agent)s?)',
} as const

import { english } from './english-words.ts'

const { certain, helper, anybody, talk, reach, move, wish, bot, real } = english
const pattern = (source: string) => new RegExp(`\\b${source}\\b`)

/** A clause with one of these asks for a person. */
export const asks: RegExp[] = [
  pattern(
    `(?:deal|dealing|interact|interacting|work|working|conversation|better|easier|comfortable|happier) with ${certain}`,
  ),
  pattern(
    `(?:someone|somebody|anyone|anybody) (?:please |just |now )?(?:call|phone|ring|contact) (?:me|us)`,
  ),
  pattern(
    `(?:get|have|ask|bring) (?:${helper}|${certain}) to (?:look|help|check|call|answer|fix|handle|take|explain)`,
  ),
  pattern(
    `do you have (?:any |some )?(?:staff|people|someone|anyone|somebody|${certain}) (?:that |who |whom )?(?:i|we) (?:can|could) (?:talk|speak|chat)`,
  ),
  pattern(
    `(?:loop|bring|pull|call) in (?:${certain}|${helper})|(?:involve|include) (?:${certain}|${helper})`,
  ),
  pattern(`(?:skip|bypass|get rid of|turn off|disable|leave) ${bot}`),
  pattern(
    `(?:arrange|schedule|book|set up|organi[sz]e) (?:a |me a |us a )?(?:phone )?(?:call|callback|call back)(?: (?:with|from|by) (?:your (?:team|staff|support)|${anybody}))`,
  ),
  pattern(
    `(?:put|get|bring|pull) (?:me |in )?(?:${certain}|a person|someone|somebody|one of your ${helper}) (?:on|in|here|over|involved|to (?:help|answer|look))`,
  ),
  pattern(
    `(?:discuss|discussing|talk|resolve|sort) [\\w ]{0,30}?with (?:${certain}|${helper}|an? (?:real |actual )?person|someone (?:else|real))`,
  ),
  pattern(
    `(?:can|could|may|would|will) one of (?:you|your \\w+|the \\w+) (?:please )?(?:call|ring|phone|contact|help|look|take|answer|reply)`,
  ),
  pattern(
    `(?:refuse|tired|sick|stop|done|not) (?:\\w+ ){0,3}?(?:typing|writing|type|write) (?:to|with) ${bot}`,
  ),
  pattern(`${talk} (?:to |with |directly |now |live |again )*${anybody}`),
  pattern(`${talk} (?:to |with |about [\\w ]{1,30} )?(?:[\\w ]{0,12} )?(?:to|with) ${anybody}`),
  pattern(`${reach} (?:to |out to )?${certain}`),
  pattern(`${reach} (?:to |out to )?(?:your|a|an|the) (?:[a-z]+ )?${helper}`),
  pattern(
    `${move} (?:me|us|this|it|my (?:case|issue|problem|chat|call)|the (?:chat|conversation|call))(?: \\w+){0,3}? (?:to|with|over to|through to|on to|onto) ${anybody}`,
  ),
  pattern(`${move} (?:\\w+ ){0,2}?(?:to|with|over to|through to) (?:me )?(?:${certain}|${helper})`),
  pattern(
    `${wish} (?:to get |to have |to see |to be |me |us |help from |assistance from |support from |an answer from |just |only )*${certain}`,
  ),
  pattern(`${wish} (?:me |us )?(?:a|an|some|the) ?person(?: \\w+)?$`),
  pattern(
    `${wish} (?:me |us )?(?:a |some )?(?:person|someone|somebody) (?:to (?:talk|speak|chat|call|phone|contact)|(?:i|we) can (?:talk|speak|chat)|on the (?:phone|line)|else)`,
  ),
  pattern(
    `(?:get|have|ask|let|make) (?:me )?(?:someone|somebody|a person|anyone|an? ${helper}) (?:else )?(?:to )?(?:on the (?:phone|line)|call|phone|ring|contact|in here|reply|get back|take over|else)`,
  ),
  pattern(
    `(?:is|are) there (?:actually |really |even )?(?:${certain}|(?:any|some|an actual)(?:one|body)? (?:real|human)|${anybody} (?:i|we) can (?:talk|speak|chat|call))`,
  ),
  pattern(
    `(?:do|have|got) (?:you |not you )?(?:have |got )?(?:any |no )?(?:${real} (?:people|persons?|humans?|agents?|staff)|humans?|live (?:chat|support|help)) ?(?:there|here|available|working|to|i|who|on|at|$)`,
  ),
  pattern(
    `(?:can|could|may|would|will) (?:${certain}|(?:someone|somebody|anyone|anybody|a person) (?:real|human|from (?:your|the) \\w+|else)) (?:please )?(?:\\w+ )?(?:help|look|call|take|answer|handle|assist|deal|check|contact|reply|respond|step|join|sort|fix|jump|pick)`,
  ),
  pattern(
    `(?:can|could|may|would|will) (?:someone|somebody|anyone|a person) (?:please )?(?:call|phone|ring|contact) (?:me|us)`,
  ),
  pattern(
    `(?:not|no more) (?:\\w+ ){0,2}?(?:${talk} (?:to|with)|want|need|like|using|deal(?:ing)? with) ${bot}`,
  ),
  pattern(
    `(?:not|no more|stop|instead of|than) (?:\\w+ ){0,2}?${talk} (?:to|with) (?:an? |this |your |some )?(?:machine|computer|algorithm|script)`,
  ),
  pattern(
    `(?:stop|enough|sick|tired|fed up|done|hate)(?: \\w+){0,2}? (?:${talk} (?:to|with)|of|with|this|using|sending me) ${bot}`,
  ),
  pattern(
    `(?:want|need|help(?: me)?|assistance|have got|have|how|what do i|try|trying|like|can i|could i)(?: to| in| do| i| need| please| have){0,4} (?:contact|contacting|reach|reaching) (?:a person|an person|someone|somebody|anyone|anybody)`,
  ),
  pattern(
    `(?:no|not|stop|enough|anything but|other than|instead of|rather than) (?:more |want |with |an? |of )*${bot}(?: please| now|$)`,
  ),
  pattern(
    `(?:human|live|real|personal) (?:support|help|assistance|service|chat|interaction|contact|attention|intervention)`,
  ),
  pattern(
    `(?:speak|talk|chat) (?:to|with) (?:a |the |your )?(?:management|supervisor|higher ?ups?|whoever is in charge|(?:person|someone) in charge|superior|ceo|owner)`,
  ),
  pattern(
    `(?:${certain}|${anybody}) (?:to (?:talk|chat|speak)|please|now|asap|required|needed|immediately|instead)$`,
  ),
  pattern(
    `(?:let me|i want to|i wanna|i need to|i would like to|can i|could i|may i) (?:please )?(?:just )?(?:escalate|be transferred|be connected)`,
  ),
  pattern(
    `(?:please |just )?(?:escalate|transfer|connect) (?:this|me|my (?:case|issue|ticket|complaint|problem)|the (?:case|issue|matter))(?: now| please| asap| immediately| already)?$`,
  ),
  pattern(
    `(?:i would )?(?:rather|prefer|like) (?:to )?(?:${talk}|deal|work) (?:to|with) ${anybody}`,
  ),
  pattern(
    `(?:please|can you|could you|just|to|you|have your team) (?:call|phone|ring) me(?: back)?(?: please| now| asap| on| at| today|$)`,
  ),
]

/** A clause with one of these perhaps asks for a person: worth a question back. */
export const hints: RegExp[] = [
  pattern(`(?:who is|where is|give me|name of) (?:your |the )(?:supervisor|manager|boss)`),
  pattern(
    `(?:${talk} (?:to|with)|${reach}|${move} (?:me|us) to|call) (?:\\w+ ){0,2}?(?:support|customer (?:service|support|care)|help ?desk|service desk|call cent(?:er|re)|your (?:team|company|office|staff)|you guys|the team)`,
  ),
  pattern(
    `(?:someone|somebody|anyone|anybody|a person|one of (?:you|your)\\b[\\w ]{0,12}) (?:to |please |there |here |who can |that can |can )*(?:help|assist|answer|look|check|explain|respond|reply|available|fix|sort)`,
  ),
  pattern(`(?:any(?:one|body)|someone) (?:\\w+ )?(?:there|here|alive|reading|available|around)`),
  pattern(
    `(?:customer (?:service|care|support)|support|help ?line|hot ?line|phone|telephone|contact) number`,
  ),
  pattern(
    `(?:who|whom) (?:can|could|do|should|may) i (?:please )?(?:speak|talk|chat|contact|call|reach|turn|complain)`,
  ),
  pattern(`(?:get|need|want) (?:some )?(?:human|real|proper|actual) (?:help|answers?|assistance)`),
  pattern(
    `(?:not|with|to) (?:comfortable )?(?:[\\w ]{0,40})(?:with|to) (?:a |this )(?:machine|bot|robot|computer|ai)`,
  ),
  pattern(
    `(?:useless|stupid|dumb|terrible|hate|worst|crappy?|annoying) (?:this |\\w+ )?(?:bot|robot|ai|chatbot)`,
  ),
  pattern(
    `(?:bot|robot|chatbot) (?:is |are )?(?:so |really |just )?(?:useless|stupid|dumb|not (?:helping|working|helpful)|no help|terrible)`,
  ),
  pattern(`(?:contact|reach|call) (?:me(?: back)?(?: please| on| at| when|$)|${helper})`),
]

import type { Topic } from '../policy.ts'

const lasting =
  '(contract|contracts|subscription|membership|policy|insurance|account|plan|service|services|agreement|lease|tenancy|broadband|internet|line|licence|license|licences|licenses|tariff|mortgage|pension|direct debit|package|everything)'

/**
 * Leaving for good, or a quarrel about leaving. Cancelling an order, a booking or an appointment is ordinary service, and
 * asking how one would cancel is a question.
 */
export const cancellation: Topic = {
  name: 'cancellation',
  action: null,
  mode: null,
  phrases: [
    '(kundige|kundigen|kundigung|beenden|raus aus|loswerden) & (vertrag|abo|mitgliedschaft|versicherung|tarif|anschluss|konto|verlangerung)',
    '(resili*|arreter|annuler|cloturer|mettre fin) & (abonnement|contrat|forfait|assurance|adhesion|compte|box)',
    '(cancelar|baja|rescindir|anular|cerrar) & (contrato|suscripcion|poliza|linea|seguro|membresia|cuenta|fibra|tarifa)',
    '(cancelar|rescindir|encerrar|cancelamento) & (contrato|assinatura|plano|apolice|linha|seguro|conta|fibra|matricula)',
    '(zeg|opzeggen|beeindig*|stopzetten|opzegging) & (op|abonnement|contract|lidmaatschap|verzekering|internet*) & (abonnement|internetabonnement|contract|lidmaatschap|verzekering|internet|polis|sportschool|energie*)',
    `(cancel|cancelling|canceling|terminate|terminating|end|ending|close|closing|quit|leave|leaving|get out of|getting out of|stop) (my|our|this|the|your|all|both|out|of)? (whole|entire|current|company|annual|yearly|monthly|premium|pro|gym|home|car|health|mobile|phone|business|energy|electricity|gas|broadband|internet|streaming|enterprise)? ${lasting}`,
    `(want|wants) out of (the|this|my|our) ${lasting}`,
    '(cancellation|termination|early termination|exit) (fee|fees|notice|request|letter|penalty|dispute|rejected|refused|ignored)',
    '(refuse|refused|refusing|wont|will not|not|cant|impossible|rejected|ignored|ignoring|make it impossible) * (to)? (cancel|accept|let me cancel|process|terminate|honour|honor) (my|the|our|it|this)? * (cancellation|termination|contract|subscription|notice|membership)',
    '(you|it|they|keep|keeps|was|got|automatically|auto) (automatically|auto)? (renewed|extended|extending|renewing) * (contract|subscription|membership|plan|policy|without|even though|despite|although|after)',
    '(cancelled|canceled|terminated) * (but|and|yet|still|months ago|weeks ago|twice already|three times|never) (you|still|it|i|was|am|keep|nothing|again)? * (charged|billed|active|running|renewed|paying|confirm*|processed|extended|emails)',
    '(switch|switching|move|moving|going|leave|leaving) (to|for) (a|another|your|my|one of your|the)? (competitor|competitors|other provider|another provider|different provider|different company|rival|other supplier|new provider|new supplier)',
    // German
    '(kundige|kundigen|kundigung|gekundigt) (hiermit|ich|meinen|meine|mein|den|das|die|fristlos|nicht|einreichen|bestatigen|zum|einlegen|wurde|unser|unseren|alles|sofort)?',
    '(widerspreche|widerrufe|widerruf) * (verlangerung|vertrag|vertrages|vertrags)',
    '(vertrag|abo|abonnement|mitgliedschaft|konto|versicherung|tarif) * (beenden|loswerden|auflosen|kundigen|raus|schliessen)',
    '(anbieter|stromanbieter|versicherer|bank) (wechseln|wechsle)',
    // French
    '(resili*|mettre fin a|cloturer) (mon|notre|le|cet|mes|ce|l|immediatement|sans|a|de|d)? *',
    '(annuler|arreter|stopper) (mon|notre|cet|l) (abonnement|contrat|adhesion|assurance|forfait)',
    '(partir|passer|aller) (chez|a) (un|la|le) (concurrent|concurrence|autre operateur|autre fournisseur)',
    // Spanish
    '(cancelar|rescindir|anular|terminar|cerrar) (mi|el|nuestro|nuestra|la|mis|este|esta) (contrato|suscripcion|poliza|cuenta|linea|plan|seguro|membresia|servicio|abono|tarifa)',
    '(darme|dar|dame|denme|baja|dar de) (de)? baja *',
    '(irme|cambiarme|me voy|pasarme) (a|con) (la|otra|otro|a la)? (competencia|compania|operador|proveedor)',
    // Portuguese
    '(cancelar|rescindir|encerrar|terminar|fechar) (meu|minha|o|a|nosso|nossa|o meu|a minha|este|esta) (contrato|assinatura|plano|apolice|conta|linha|seguro|servico|adesao|matricula|subscricao)',
    '(pedido de|quero o|exijo o) cancelamento (do|da|imediato)?',
    '(mudar|trocar|vou) (para|de|pra) (a|outra|outro)? (concorrencia|operadora|fornecedor)',
    // Dutch
    '(opzeggen|beeindigen|stopzetten|opgezegd) (mijn|het|ons|dit|hierbij|per direct|contract|abonnement)',
    '(zeg|zeggen) (ik|hierbij|mijn|wij)? * (contract|abonnement|lidmaatschap|verzekering|polis) op',
    '(contract|abonnement|lidmaatschap|verzekering|rekening) * (opzeggen|beeindigen|stopzetten|ontbinden|op te zeggen)',
    '(overstappen|stap over) (naar|op)? (een)? (andere|concurrent|ander)',
  ],
  unless: [
    '(wie|wo|wann|ob) (ich|man|kann ich|konnte ich)? * (kundige|kundigen|beende|beenden) *',
    '(stop|pause|suspend|hold|freeze) (my|the|our)? * (subscription|membership|service|delivery|deliveries|plan|account|line) * (for a|for the|until|temporarily|while|holiday|over|next)',
    `(how|where|wo|wie|comment|ou|como|donde|onde|hoe|waar) (do|can|could|would|should|to|does|one|kann|konnte|finde|puis|peut|puedo|se puede|puede|posso|kan|moet|faire|fazer|ik|ich|je|i|we|you|man|on|werden|pour)* * (cancel|terminate|end|close|stop|kundigen|kundigung|beenden|resili*|annuler|arreter|cloturer|cancelar|rescindir|anular|cerrar|encerrar|opzeggen|beeindigen|stopzetten|baja|darme) (my|the|a|our|this|meinen|meine|mein|das|den|mon|un|l|mi|la|el|una|meu|minha|o|uma|mijn|het|een|de|ich|man)? * ${lasting.replace(/\)$/, '|abo|vertrag|abonnement|contrat|suscripcion|contrato|cuenta|assinatura|conta|plano|contract|baja|mitgliedschaft|konto)')}`,
    '(can|could|may|am i able to|is it possible to|do i have to|kann ich|konnte ich|puis je|peut on|puedo|posso|kan ik|what happens if i|what if i|if i|if we|before i|wenn ich|si je|si yo|se eu|als ik) (still|later|ever|always|jederzeit|auch|any time|decide to|want to|should)? (cancel|terminate|end|close|stop|kundigen|resilier|annuler|cancelar|opzeggen|meinen|meine|mein|mon|mi|meu|mijn|das|den|het) *',
    '(cancellation|kundigungs|kundigung|resiliation|cancelacion|cancelamento|opzeg) (policy|period|terms|conditions|notice period|deadline|form|flow|frist|fristen|button|page|formular)',
    '(kundigungsfrist|opzegtermijn|delai de resiliation|plazo de cancelacion)',
    '(stop|end) (the|my|this)? (service|services|line|package) (worker|desk|file|now and restart|process)',
    '(leave|close|end) (the|my|this) (account|plan|package|service) (open|page|as it is|with|settings|at)',
    '(end) of (my|the|our|this) *',
    '(noise|order|appointment|booking|reservation|meeting|flight|ticket|delivery|class|lesson) (cancel*|cancell*)',
    '(gekundigt|cancelled|canceled|opgezegd) (my|meinen|bei|mein) (job|arbeitsvertrag|old|alten|wohnung|previous|andere*)',
    '(zeg) (maar|eens|het|dat|wat|jij|me|mij|nou|u)',
  ],
}

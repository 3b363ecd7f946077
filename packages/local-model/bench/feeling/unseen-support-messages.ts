/** Support messages written after the feeling model and its scale stood; nothing was changed on them. */
export const unseenSupportMessages: Record<'frustrated' | 'calm', string> = {
  frustrated: `
Four agents, four different stories. Which one of you is lying?
boarding was chaos, kids crying, staff screaming at passengers
I refuse to pay a cent more until somebody takes responsibility
you've got to be joking with this quote
my mum is 82 and you left her in the cold for your plumber who never showed
dropped from the call after 70 minutes. seventy.
I am disgusted by the state of the apartment
the audacity to email me a survey after that flight
nothing but empty promises since March
every form you send me has my name wrong, it's insulting
congrats, you just lost a customer of 15 years
what sort of hospital loses a blood sample twice
your meter readings are fantasy and I'm the one paying for it
no wonder your reviews are this bad
the delivery guy swore at my husband
still no bag, still no call, still no clue
I'm not asking again. Fix it.
You should be embarrassed to sell this
was promised a window seat, paid for it, got a middle one by the toilet. cheers.
how many more times do I need to send the same document
utter shambles at check-in this morning
this subscription trap is dishonest
your help page is worthless and so is this chat
gate agent rolled her eyes at me when I asked for help
I could cry, my whole holiday is gone because of you
waited at home all day for nothing, again
bloody hell, just answer the question
your update bricked my device and you want ME to pay
it's a shambles and you know it
don't call yourselves premium
Third replacement, third defect. Who checks these?
you keep my deposit hostage for two months now
the silence from your side is deafening
so fed up with this airline
I hope you lose your licence
the worst part is that no one even says sorry
unbelievable arrogance from your clerk
do you enjoy making people wait
I've wasted my entire lunch break on this nonsense
never again`,
  calm: `
the blood test results aren't in the portal yet, when can I expect them
my bag has a broken wheel after the flight, where do I file a claim
the meter reading on the bill differs from mine
is the gym open on the public holiday
I sent the document twice, did you get it
the plumber didn't come yesterday, can we set a new date
the call dropped, could you send the steps by mail
we were given a different room than booked, can this be changed
I have a middle seat, can I swap for a window one
the new update won't install on my device
the replacement arrived but it has the same fault
my deposit hasn't been returned yet, when is it due
name is misspelled on the certificate
could you split the invoice over two months
which bus goes to the terminal
I need a vegetarian meal on flight 301
my holiday dates changed, how do I rebook
the survey link is broken
what's the penalty for cancelling early
please confirm you received my form
the quote is a little higher than I expected, is there a cheaper option
there's no hot water in flat 3
my order says two items but the box had one
is there a nurse available on weekends
I'd like to switch to paperless billing
the alarm goes off at night for no reason
do I get a refund if I return it opened
it rained in through the window, who do I tell
your page shows last year's prices
how do I reset my meter
both tickets have the same seat number
the driver couldn't find the house, could he try again
I'm locked out of the garage
my doctor moved, how do I transfer my file
can you waive the fee this once
the charger gets quite hot, is that normal
the colour looks different from the photo
our team can't see the shared folder
hello from Porto, quick question on baggage
all sorted, many thanks
what a lovely stay, thank you
your courier was very polite
super quick, thanks
the kids loved the tour`,
}

/** Support messages of our own that nothing learns from: frustrated ones, and calm ones that mostly tell of a problem. */
export const supportMessages: Record<'frustrated' | 'calm', string> = {
  frustrated: `
@air 2 hrs in the queue at bag drop with one person working. one.
You've cancelled my trip for the second time this month and you won't even pick up the phone
honestly this is the last straw
Congratulations on the most useless help line in the country
Nobody at the desk had a clue what was going on
my grandmother was left without a wheelchair for an hour. explain yourselves
so I pay 60 for a bag and you lose it. nice.
are you people for real
Been trying to get through since Monday, it's a disgrace
I am absolutely livid
your so-called express delivery took eleven days
this gym has stolen three months of fees from me
if this isn't fixed by tonight I'm going to the press
what a waste of money
Zero communication, zero empathy
the nurse line kept me waiting while my son was burning up, appalling
I'm so tired of your excuses
the landlord portal is a nightmare and your team ignores every ticket
not one person has had the decency to call me back
thanks for nothing
you had ONE job
I've never been treated so badly in a restaurant
your courier lied about attempting delivery
why should I trust a bank that can't get this right
this product is junk
every single update breaks something, I'm fed up
still sitting on the tarmac, no info, crew hiding in the galley
refund takes ten business days but taking my money took one second
Your rep laughed at me when I complained
unreal. the same mistake on my bill for the fifth month
how hard can it be to deliver a pizza
I'm cancelling everything I have with you
the insurance refuses to pay on some ridiculous technicality
don't bother replying with a template
we will never book with you again
I feel cheated
what kind of company treats pensioners like this
You clearly don't care about customers
SO ANGRY RIGHT NOW
the hotel smelled of smoke, the manager was hostile, and no refund
another broken promise from your team
I've been more than patient but this is absurd
ugh, your site logged me out again and lost my whole cart
it's infuriating to repeat my story to the tenth agent
my flight got delayed 5 times, what a mess
bunch of amateurs
you are blaming me for your mistake, wow
how can you sleep at night
Terrible experience, rude staff, dirty room
very disappointed, expected a lot more from this brand
your chat closed on me mid sentence, brilliant
my daughter's birthday is ruined because of you
I'm at my wits' end
pure greed, a fee for everything
stuck in Denver with two toddlers thanks to your cancelled flight
what are we paying for exactly??
this is getting old
could your service get any worse
hours wasted, nothing solved
I've been robbed by your parking app`,
  calm: `
my suitcase was not on the belt in Rome, whom do I contact
the oven shows E4 and beeps
I was double charged for March, please refund one payment
can I move my appointment to Thursday
the heating has been off since last night
our flight was moved to 6 am, can we rebook
the courier marked it as delivered but I don't have it
my card got swallowed by the machine
how do I turn on dark mode
The PDF of my policy doesn't open
is there a later train
I would like to return the shoes, they are too small
the second instalment was taken twice
login code never arrives
please update my phone number
a screw is missing from the desk kit
there's a scratch on the table top
what's the baggage allowance for economy
my booking disappeared from the app
I can't connect the speaker by bluetooth
which form do I need for maternity leave
I think there's an error in my meter reading
do you have gluten free options
the gate for 4521 please
the lesson video stops at minute 12
the discount wasn't applied to my order
how do I close my account
could you resend the invoice for May
our account got locked, what do we do
my prescription is not ready yet, when will it be
the internet has been slow since Friday
I need an extra key for the flat
my gift card balance shows zero
payment declined, but I have funds
when will the sofa be back in stock
please cancel order 55012
I dropped my phone and the screen cracked
is my flight to Oslo delayed
the tap in room 12 is dripping
the app asks me for a pin I don't know
I received the blue one, I ordered green
do I need a visa for a layover
can two people share one licence
my statement from June is missing
how much is the late fee
our dishwasher stopped mid cycle
what happens if I miss a payment
I lost my boarding pass
the seat map doesn't load
where can I leave feedback
We have 3 seats but see 4 on the invoice
following up on ticket 8831
my son's account was blocked by mistake
the filter needs replacing, which one fits
thanks, I'll wait for the mail
the doctor's letter was sent to my old address
can you check if the transfer went out
the battery is dead, is that covered
I've sent you the photos
good morning, a question about my lease
yes that fixed it, thank you
thank you, really helpful
great, it arrived today
love the new colours
awesome crew on flight 12 today
perfect, thanks for the quick reply
you have been very kind
that was easy, cheers
how do I book the same hotel again, it was wonderful
nice update
my parcel hasn't moved since Tuesday
the pool was closed during our stay, is there a partial refund
fraud alert on my card, was that you
i can't find the unsubscribe button
the wifi password doesn't work
the part you sent does not fit model 7
two of the plates arrived broken
is the outage in our street known
we are still waiting for the quote
the delivery window was missed, can it come tomorrow`,
}

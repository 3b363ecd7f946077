/** Support messages of our own by their feeling: the feeling model learns from them, so they measure nothing. */
export const ownMessages: Record<'angry' | 'upset' | 'problem' | 'calm' | 'happy', string> = {
  angry: `
three hours on hold and then you hang up on me, unbelievable
You people are a joke. Worst company I have ever dealt with.
I am beyond furious, you lost my luggage AGAIN
are you kidding me, another delay?? this is ridiculous
how dare you charge me for something I cancelled
your customer service is absolutely terrible, nobody cares
what a disgrace, six weeks without a reply
I have had enough of your lies
this is the fourth time I ask, do you even read these messages
thanks for ruining my wedding day, really great job
never flying with you again, total garbage
stop wasting my time with copy paste answers
you took my money and gave me nothing, thieves
your agent was rude and hung up, disgusting behaviour
I want my money back NOW, this is theft
seriously what is wrong with you people
so your solution is to do nothing, pathetic
your app is trash and your support is worse
lol great, cancelled again, you guys really suck
absolutely fuming, second day without internet and no answer
It is outrageous that I pay for this
how incompetent can one company be
I am sick of being passed around from one clown to the next
don't give me that sorry for the inconvenience nonsense
sat on the plane for 4 hours with no water, shame on you
you should be ashamed of how you treat customers
unacceptable. completely unacceptable.
this is a scam and I am reporting you
I am done. Closing my account, you useless bunch
your driver threw my parcel over the fence, what the hell
why do you keep lying about the delivery date
nobody answers the phone, nobody answers mails, what do I pay you for
you broke it, you fix it, and stop blaming me
yet another excuse, I'm so mad right now
worst hotel stay ever and your manager laughed at us
I will make sure everyone knows how badly you treat people
do your damn job
your chat bot is stupid and you are too
I hate this company
can't believe how terrible this airline is
way to go, left a disabled passenger at the gate
what an awful awful experience, never again
get your act together
it's insulting that you offer me a 5 dollar voucher
WHERE IS MY REFUND YOU CROOKS
this is BS, the item was never in stock
you ignore me for weeks and now you close my ticket, wow
I demand an answer, this is outrageous treatment
5 hours late no explanation no apology, disgusting
total incompetence at the counter today
you had weeks to fix this and did nothing
what kind of bank does this to people
who on earth trained your staff
explain to me why I should ever come back
this is robbery plain and simple
I've been lied to by three of your agents
your staff was hostile and laughed
bunch of liars
bunch of thieves
total clowns
you lot are hopeless
I am livid right now
I am so angry I could scream
this is absurd
what an absolute farce
utterly appalling, my sick father was left waiting
not good enough, not even close
don't you dare charge me again
I'm going to the ombudsman, I've had it
see you in court
you'll hear from my lawyer
one star is too many
thanks for nothing, truly
wow just wow, what a mess you made
oh brilliant, another bill for something I never ordered
nice job losing the same bag twice
great, cancelled again, love it
best part? nobody even apologised
slow clap for your delivery partner
I pay for priority and get treated like dirt
nobody gives a damn over there
cheats
pure greed
absolute rubbish product
junk, broke on day one
you clearly could not care less
so much for your guarantee
how is this legal
how do you people still have customers
zero help, zero apology
zero stars
shame on this hotel
give me my money back
why on earth do I have to repeat myself to every single person
I've explained this ten times already
again?! seriously?
every single month the same mistake
no more excuses
you are a disgrace to your trade
do something!!!
ANSWER ME`,
  upset: `
still no answer after two weeks, this is really frustrating
I'm disappointed with how this was handled
not happy at all with the quality
we waited two hours at the gate and nobody told us anything
I expected better from you
this keeps happening and I'm getting tired of it
my bag has been missing for three days and no one calls back
really poor service today
the food was cold and the staff did not care
it's frustrating that I have to explain everything again
the third technician and it still does not work
your website is awful to use
been on hold for 50 minutes
flight cancelled last minute and no help to rebook
I missed my connection because of you
my kid cried all evening because the present did not arrive
no one seems to want to help me
such a letdown, I used to love this shop
your prices went up and the service went down
I regret buying this
why is it so hard to get a simple answer
another day another delay with you
I feel let down
very unhappy with the delivery, box was crushed
your updates made the app worse
you keep sending me in circles
not impressed
the seat was broken and the crew just shrugged
it took five calls to get this far
that answer doesn't help me at all
I have been a customer for ten years and this is how you treat me
extremely slow response, not what I pay for
your hold music is the only thing I heard today
bad experience with your store in Leeds
I don't understand why nobody can fix this
how is it possible that you lost it twice
I'm losing patience
lost a whole day of work waiting for your technician
sadly the worst flight in a long time
annoying that the code never works
the crew was unfriendly and the plane dirty
no apology, no voucher, nothing
you said Tuesday, now it is Friday
is this how you treat loyal customers
what is the point of a premium plan if support never answers
stuck at the airport overnight because of your cancellation
every time I call I get a different answer
charged twice and nobody helps
wish I had gone with another company
the bill is wrong again
no information, no announcement, we just sit here
still at the gate, still no crew, still no news
two hours in line and only one desk open
sitting on the runway for an hour now
nobody could tell us where the bus was
my mother was left standing without help
we were left stranded overnight
broken promises again
you promised a call and no one called
the same error for the fifth time
this is getting ridiculous
losing faith in your brand
I have been very patient so far
my patience is running out
what a waste of time
what a waste of a day
hours lost and nothing solved
nothing got solved
I feel ignored
I feel ripped off
I feel misled by the advert
your process makes no sense
why does it take ten days to refund what you took in a second
what exactly am I paying for
what are we paying you for
why do I even bother
I give up
this is the last time I order here
won't be ordering again
we won't be back
I am going to switch to your competitor
about to cancel everything
that is not an answer
your reply is a template
please don't send another template
your courier never even rang the bell
the tracking lied, nobody came
ruined our anniversary
ruined my weekend
my son was in tears
so disappointing
very disappointing service
deeply unhappy with this
unhelpful reply
the least helpful chat I had
rude answer from your agent
the waiter was rude to my wife
not acceptable for this price
too expensive for such poor quality
the app keeps throwing me out and I lose everything
each update makes it slower
can a human please finally fix this
we deserve better
I trusted you`,
  problem: `
my card was declined at the supermarket
the parcel is late, can you check where it is
the app crashes when I open the camera
my flight was cancelled, what are my options
I was charged twice for order 1182
the pump makes a loud noise since yesterday
I have not received my refund yet
the screen is cracked on one side
I forgot my password and cannot log in
my luggage did not arrive with my flight
there is a mistake on my invoice
the link in the mail does not work
the wrong size was delivered
the heating stopped working this morning
I can't find the confirmation mail
my account is locked after three attempts
the coupon is not accepted at checkout
one of the four chairs is missing a screw
the payment failed but the money is gone
my internet is down since 9
I lost my card on the train
someone used my card in another city
my delivery says delivered but it is not here
the printer shows error 51
my order was cancelled by mistake
flight 221 is delayed, will I make my connection
the battery drains within two hours
the milk in my delivery was expired
the tracking has not moved since Monday
the contract has the wrong name on it
my bag was damaged on the way, how do I claim
the door code does not open the apartment
the transfer is still pending after three days
I cannot upload the document
the washing machine leaks a bit
I think I entered the wrong address
the subtitles are out of sync
the top up was reverted
it says insufficient funds but there is money
the medicine I ordered is out of stock
I never got the code by SMS
my seat changed after check in
the room has no hot water
the license key is not valid
it turns off by itself
I missed the delivery, how do I reschedule
the voucher expired yesterday
the statement shows a fee I do not know
our site is down
the bill is higher than last month, why
a part is missing from the box
a bolt is missing
the washing machine stopped in the middle
the video stops after ten minutes
the internet is slow today
I can't connect the headset
I can't find the button
the map does not load
the dishwasher shows a code
my phone fell and the glass cracked
the plates arrived broken, what should I do
I've been waiting for the quote, is there news
my account was blocked, what should I do
the app asks for a pin
the second instalment was taken twice
the terminal swallowed my card
my appointment was moved, can I change it
the delivery was missed, can you come again
the train was late, do I get something back
my bag is not here, where do I report it
the pool was closed, can I get a partial refund
the file does not open
there is a dent in the door
the tap drips
the statement is missing
the part does not fit
the sofa is out of stock, when is it back
we were moved to another flight, can we rebook
the shoes are too small, I want to return them
the package is stuck in customs`,
  calm: `
what are your opening hours
do you fly to Lisbon on Sundays
how do I add a bag to my booking
can I bring a stroller on board
where can I see my invoices
I would like to change my address
please send me a copy of the receipt
which plan includes roaming
is breakfast included
can I pay with a gift card
hi I have a question about my booking
what is the status of my order
how long does shipping take to Norway
could you tell me the size of the small box
is there wifi on the plane
when does check in open
please cancel my subscription at the end of the month
do you have this in blue
I need a seat next to my daughter
how do I export my data
what documents do I need
can I get a quote for ten seats
I want to upgrade to business
is the pool open in winter
how do I reset the device
what is the limit for cash withdrawals
do you offer student discounts
my confirmation number is 4417
yes the second one
ok I will try that
I have sent the form
let me know when it is done
any update on my ticket
what time is boarding
is flight 88 on time
dm sent
just checking in on my request
where do I enter the code
we are travelling with two children
how many miles do I need for a free flight
the address is 12 Green Street
I'd like to book a table for Friday
can you explain the fee on page two
which exchange rate do you use
is it possible to change the name on a ticket
do you ship to islands
who won the competition
which terminal do you use
does the warranty cover the battery
see you tomorrow
how much is the late fee
what happens if I miss a payment
what is the baggage allowance
can two of us share a licence
where can I leave feedback
following up on my ticket
how do I turn on night mode
which filter fits model 4
can I leave my suitcase with you
is the battery covered`,
  happy: `
thank you so much, that was fast
great flight, lovely crew
you guys are awesome
that worked perfectly, thanks
best support I ever had
love the new app
really appreciate your help today
wow that was quick, well done
thanks for sorting it out
shout out to Maria at gate 12, she was wonderful
excellent service as always
I am very happy with the sofa
everything arrived on time, great
thanks, all good now
perfect, you made my day
so grateful for your team
the room was beautiful
big fan of your work
super friendly staff
impressed with how fast you solved it
thank you, have a nice day
brilliant, thanks a lot
my kids love it
great job on the update
you are the best airline
that is good news, thanks
smooth check in and nice seats
happy customer here
thank you for the refund
kudos to your team
works like a charm
amazing, thank you
awesome service, will come back
cheers, that helped
fantastic experience from start to end
you've been very kind
that was easy
nice one
it arrived today, great
good crew tonight
thanks for the quick reply`,
}

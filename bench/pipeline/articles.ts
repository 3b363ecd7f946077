/** A help centre of 45 small articles: title, one passage, and how customers ask for it. */
export type SmallArticle = { title: string; body: string; question: string }

const written = `
Opening hours of the shop|The shop in Ghent is open from 9:00 to 18:00 on working days.|When is the shop in Ghent open?
Free shipping|Shipping is free from 50 euros within Belgium.|From what amount is shipping free?
Express delivery|Express orders paid before noon arrive the next working day.|How fast is express delivery?
Delivery abroad|We deliver to Germany, France and the Netherlands.|Which countries do you deliver to?
Tracking a parcel|The tracking link is in the e-mail that we send with the parcel.|Where do I find the tracking link?
Missing parcel|A parcel that has not moved for five days is searched for by the carrier.|My parcel has not moved for days, what now?
Change the delivery address|The delivery address can be changed until the parcel is packed.|Can I change my delivery address?
Pick up in the shop|Orders can be picked up at the counter after two hours.|Can I pick up my order at the counter?
Returning goods|Goods can be sent back unused within thirty days.|How many days do I have to send goods back?
Return label|Print the return label from the page of your order.|Where can I print a return label?
Refund time|A refund reaches your bank within seven working days.|How long does a refund take to reach my bank?
Exchange a size|Send the wrong size back and order the right one.|How do I exchange a wrong size?
Gift wrapping|Gift wrapping costs three euros for each parcel.|What does gift wrapping cost?
Gift cards|Gift cards are valid for four years.|How long is a gift card valid?
Paying by invoice|Companies may pay by invoice within fourteen days.|May our company pay by invoice?
Payment methods|We take Visa, Mastercard, PayPal and Bancontact.|Do you accept PayPal or Visa?
Failed payment|A failed payment can be repeated for one hour from the same page.|My payment failed, can I repeat it?
Discount codes|Enter the discount code in the basket before you pay.|Where do I enter a discount code?
Student discount|Students get ten percent off with a valid student card.|Is there a discount for students?
Newsletter|The newsletter comes once a month and ends with one click.|How do I unsubscribe from the newsletter?
Reset a password|Choose "forgotten password" to get a link by e-mail.|I forgot my password, how do I reset it?
Change the e-mail address|The e-mail address is changed in the profile.|How can I change the e-mail address of my profile?
Delete an account|An account is deleted within a week after the request in the profile.|How do I delete my account?
Two-step sign-in|Two-step sign-in is switched on under security.|How do I switch on two-step sign-in?
Warranty of grinders|Grinders carry a warranty of two years.|How long is the warranty on a grinder?
Warranty of kettles|Kettles carry a warranty of three years.|What warranty does a kettle carry?
Spare parts|Spare parts are kept for ten years after the last sale.|Do you still sell spare parts for old machines?
Repairs|A repair takes about two weeks.|How long does a repair take?
Descaling a machine|Descale the machine every two months with citric acid.|How often should I descale the machine?
Cleaning a grinder|Clean the grinder with a dry brush once a week.|How do I clean the grinder?
Leaking kettle|A leaking kettle usually needs a new seal.|Water drips out of my kettle, what can I do?
Error light|A red error light means that the water tank is empty.|What does the red light on the machine mean?
Roasting dates|The roasting date is printed on the bottom of the bag.|Where is the roasting date printed?
Storing coffee|Keep coffee dry and dark, never in the fridge.|Should I keep coffee in the fridge?
Decaffeinated coffee|Our decaffeinated coffee is washed with water only.|How is your decaffeinated coffee made?
Organic coffee|All beans from Peru and Honduras are certified organic.|Which of your beans are organic?
Grinding service|We grind beans on request for filter, espresso or press.|Can you grind the beans for me?
Coffee subscription|A subscription sends a fresh bag every two or four weeks.|How often does a subscription send a bag?
Pause a subscription|A subscription can be paused for up to three months.|Can I pause my subscription during a holiday?
Cancel a subscription|A subscription ends with the next bag after it is cancelled.|When does a subscription end after I cancel?
Skip a bag|Skip a single bag until two days before it is sent.|Can I skip a single bag?
Barista courses|Barista courses take place on the first Saturday of the month.|When do the barista courses take place?
Water filters|A water filter lasts for fifty litres.|How long does a water filter last?
Milk frothers|The milk frother works with oat and soy milk too.|Does the frother work with oat milk?
Recycling bags|Empty bags can be recycled with plastic packaging.|How do I recycle empty bags?
`

export const articles: SmallArticle[] = written
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', body = '', question = ''] = line.split('|')
    return { title, body, question }
  })

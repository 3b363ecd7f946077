import type { DemoArticle } from '../types.ts'

export const machineArticles: DemoArticle[] = [
  {
    slug: 'first-setup',
    title: 'Set up a new machine and make the first coffee',
    category: 'Machine help',
    body: `Allow 20 minutes.

1. Remove the foam, the blue tape on the tank and the red cap under the group.
2. Rinse the tank, push in a water filter and fill it to **MAX** with cold tap water.
3. Plug in, press the power button and wait until the light stops blinking: 3 minutes for the Finch, 7 for the Heron.
4. **Rinse**: put a large cup under the group and run the pump for 60 seconds. Open the steam wand for 20 seconds. Empty the cup and fill the tank again.
5. **Water hardness**: dip the test strip and set the number of red squares: hold **1 cup** and **steam** for 5 seconds, then press **1 cup** as many times.
6. Fill 18 g of ground coffee into the double basket, press it firmly and level, lock the filter holder and press **2 cups**.

Pour away the first two shots: they rinse off the last of the factory oil. A video for each machine is at **kettlewren.example.com/start**.`,
    questions: [
      'just unpacked my finch, what do I do first',
      'how do I use the machine for the very first time',
      'do I need to rinse it before making an espresso',
      'how do I set the water hardness',
    ],
  },
  {
    slug: 'descaling',
    title: 'Descale your machine',
    category: 'Machine help',
    body: `Limescale is the most common cause of faults. Descale when the **drop** lights up orange, or every **2 months** with hard water and every 4 with soft water. It takes 35 minutes.

1. Take the water filter out. Dissolve **one sachet** of our descaler in 1 litre of lukewarm water and fill the tank.
2. Put a bowl of at least 1.5 litres under group and wand.
3. Switch off. Hold **power** and **2 cups** together for 5 seconds until the drop blinks.
4. The machine pumps and rests by turns for 20 minutes. Do not switch it off.
5. When the drop stays on, rinse the tank, fill it with fresh water and press **2 cups**. Another 10 minutes of rinsing follow.
6. The drop goes out. Put the filter back.

Use no vinegar and no citric acid from the supermarket: they attack the seals, and damage from them is not covered. **Interrupted?** Switch on again; the programme continues with the rinse.`,
    questions: [
      'the orange drop light is on',
      'how often do I have to remove limescale',
      'can I use vinegar to clean out the chalk',
      'descaling programme stopped in the middle',
    ],
  },
  {
    slug: 'machine-does-not-start',
    title: 'The machine does not switch on or does not get hot',
    category: 'Machine help',
    body: `**No light at all**

1. Try another wall socket, without an extension lead or timer.
2. Push the cable firmly into the back of the machine: it clicks in the last 5 mm.
3. Is the tank in place? Without it the Heron stays dark.
4. Reset the thermal fuse: unplug for **30 minutes**, let it cool, and try again.

**Light is on, but the coffee is lukewarm**

1. Wait until the light is steady, plus 5 minutes with the filter holder locked in: cold metal takes away most of the heat.
2. Rinse the cup with hot water first.
3. Raise the temperature: hold **1 cup** for 8 seconds, then press **steam** for +1 °C, up to +4.
4. Descale, if you have not for two months.

**The fuse of your kitchen trips**: unplug the machine, do not try again, and request a repair. Moisture in the heater is the usual cause, and it is covered by the warranty.`,
    questions: [
      'my heron is completely dead, no lights',
      'coffee comes out cold',
      'it wont turn on this morning',
      'the breaker goes off every time I switch it on',
    ],
  },
  {
    slug: 'no-water-loud-pump',
    title: 'The pump is loud and no water comes out',
    category: 'Machine help',
    body: `A rattling pump without water has air in it. This happens after the tank ran dry, after a long holiday, or with a new filter.

1. Fill the tank to the top, take it out and push it back in firmly. Look for a bent flap of the valve at the bottom.
2. Take the **water filter** out. If water comes now, the filter was not soaked: lay it in water for 10 minutes, bubbles up, and put it back.
3. **Bleed the pump**: open the steam wand fully, hold a cup under it and press **2 cups**. Let it run for 30 seconds, pause for 30, and repeat up to four times. When water flows from the wand, close it and try the group.
4. Still nothing? Take the filter holder out. If water flows without coffee, the grind is too fine.

Never let the pump run dry for more than a minute at a time; it cools itself with water. If four attempts have not helped, request a repair and tell us which step changed the sound.`,
    questions: [
      'makes a horrible noise but nothing comes out',
      'no water through the group head',
      'after my holiday the pump just rattles',
      'put in a new filter and now it doesnt draw any water',
    ],
  },
  {
    slug: 'leaks',
    title: 'Water leaks from the machine',
    category: 'Machine help',
    body: `Where the water appears tells the cause.

**Around the filter holder while brewing**: the gasket is dirty or worn. Brush it, wipe the rim of the basket, and lock the handle to the middle. If it still drips and the gasket is older than a year, change it (€6, no tools but a spoon).

**Under the machine**: first empty the drip tray; it holds only 0.8 litres, and each pause of the pump lets a little water into it. Then lift the tank: if the valve at the bottom drips, rinse it and wet the seal.

**From the steam wand when closed**: run steam for 20 seconds and wipe. If it goes on dripping more than a drop a second, the valve is worn; that is a warranty repair.

**A little water under the group after brewing** is normal: the machine lets go of its pressure.

Water near the cable or the socket? Unplug at the wall and request a repair. Do not open the housing.`,
    questions: [
      'there is a puddle under my coffee machine',
      'it drips around the portafilter when I brew',
      'steam wand keeps dripping when closed',
      'water everywhere on the counter',
    ],
  },
  {
    slug: 'weak-steam',
    title: 'Weak steam and milk that does not foam',
    category: 'Machine help',
    body: `**Little or no steam**

1. After every use wipe the wand and let out steam for 2 seconds. Dried milk inside the tip is the cause nine times out of ten.
2. Unscrew the tip (a coin fits), lay it in hot water with half a cleaning tablet for 15 minutes and clear the holes with the pin from the drawer.
3. On the Finch press **steam** and wait for the steady light, 40 seconds; let out the first water before you dip the wand into milk.
4. Descale if the drop is on.

**Steam is strong, but the foam is coarse**

- Use milk from the fridge with at least 3.4 % protein, and fill the jug to just below the spout.
- Hold the tip a finger's breadth under the surface near the edge: it should hiss like tearing paper for 5 seconds.
- Then go deeper until the jug is too hot to hold, about 62 °C.
- Knock and swirl.

Long-life and plant drinks foam best in the versions sold for cafés.`,
    questions: [
      'the steamer has hardly any pressure',
      'my cappuccino foam is full of big bubbles',
      'milk wand is blocked',
      'why wont my milk froth',
    ],
  },
  {
    slug: 'error-codes',
    title: 'Error codes E1 to E8 on the Heron display',
    category: 'Machine help',
    body: `| Code | Meaning | What to do |
|---|---|---|
| E1 | Tank empty or not in place | Fill, push in firmly |
| E2 | Brew boiler too slow to heat | Switch off for 10 minutes, then descale |
| E3 | Steam boiler too hot | Let out steam for 10 seconds, switch off for 30 minutes |
| E4 | Flow sensor sees no water | Bleed the pump, clean the tank sieve |
| E5 | Temperature sensor | Unplug for 5 minutes; if it returns, repair |
| E6 | Descaling overdue by 30 days | Descale; coffee is blocked until then |
| E7 | Drip tray full or missing | Empty, dry the two contacts at the back |
| E8 | Software update interrupted | Hold **power** for 15 seconds, keep the app open |

Write down the code before you switch off. A code that comes back **three times in a week** is a case for the repair bench: request a repair and name the code, and the technician has the part ready.

The Finch has no display. It blinks instead: two times is E1, three times E2, four times E4.`,
    questions: [
      'display says E4, what does that mean',
      'my finch blinks three times',
      'E6 on the screen and I cant make coffee',
      'machine shows an error after the update',
    ],
  },
  {
    slug: 'water-filter',
    title: 'Water filters, and which water to use',
    category: 'Machine help',
    body: `**Change the filter every 2 months** or after 50 litres, whichever comes first. The Heron counts for you; with the Finch turn the ring on top to the month.

1. Lay the new filter in cold water for 10 minutes until no bubbles rise.
2. Push it into the tank until it clicks.
3. Run half a litre through the group. A little grey water at first is carbon dust and harmless.

A pack of three costs €27; as a subscription of one every two months €8.10 each.

**Which water?** Cold tap water with the filter suits most places. With water above 20 °dH (four or five red squares) use the filter and descale twice as often. Bottled water is fine if it says less than 150 mg/l of bicarbonate.

Not suitable: distilled water and water from a softener with salt. The Heron does not recognise them, thinks the tank is empty, and the metal suffers.`,
    questions: [
      'when do I have to replace the filter cartridge',
      'can I use bottled or distilled water',
      'grey water came out after changing the filter',
      'our tap water is really hard, is that a problem',
    ],
  },
  {
    slug: 'app-pairing',
    title: 'Connect the Heron to the app and your Wi-Fi',
    category: 'Machine help',
    body: `The Kettlewren app shows descaling and filter state, sets temperatures and switches the machine on before you get up. Only the **Heron** has Wi-Fi; Finch and Robin do not.

1. Your phone must be in a **2.4 GHz** network; the machine cannot see 5 GHz.
2. Switch on Bluetooth, open the app and press **Add machine**.
3. Hold the **steam** button for 6 seconds until the display shows **PAIR**.
4. Choose your network and enter its password. After a minute it shows **OK**.

**It is not found?** Stand within 2 metres, close other apps that use Bluetooth, and allow the app to use *location*: phones demand it for Bluetooth searches.

**Offline after a new router?** App > Settings > **Change network**, then repeat from step 3. Your settings are kept.

**Schedule**: App > **Wake up**, choose days and a time. The machine switches itself off after 30 minutes without use.`,
    questions: [
      'the app cant find my machine',
      'we changed our router and the heron is offline',
      'how can I have it heat up before I wake',
      'does the finch work with the app',
    ],
  },
  {
    slug: 'daily-cleaning',
    title: 'Daily and weekly cleaning',
    category: 'Machine help',
    body: `Five minutes a week keep the taste clean.

**After each coffee**: knock out the puck, rinse the filter holder, run the pump for 2 seconds, wipe the wand.

**Every evening**: empty the drip tray and leave the tank open to dry.

**Every week: backflush**

1. Put the blind basket (without holes) into the filter holder and half a **cleaning tablet** into it.
2. Lock it in and press **2 cups** for 10 seconds, stop for 10. Repeat five times; brown foam runs into the tray.
3. Take the holder out, rinse everything, and repeat five times without a tablet.

**Every month**: unscrew the shower screen with a coin, lay it and the baskets in hot water with a tablet for 20 minutes.

What may go into the dishwasher: the drip tray grid, nothing else. Filter holder, tank and jugs lose their surface there. For the housing use a damp cloth, no scouring agent.`,
    questions: [
      'how do I backflush',
      'can the portafilter go in the dishwasher',
      'what should I clean every day',
      'there is old brown gunk behind the shower screen',
    ],
  },
]

/** A story with every form of the language in it. */
export const SKETCH = `story The Harbour // a sketch, for tests

person Rey (she)
  fierce, brave, very lonely
  wants belonging, very much
  wants to know the truth about the sale
  wants Mara to be happy
  wants to leave when Kylo is furious
  hopes that Kylo admits the sale to her
  fears that Kylo leaves
  believes Snoke uses Kylo, surely
  suspects Ben is a liar
  believes that touch hurts one, told by Ben
  holds that one does not pity an enemy, firmly
  holds that one must tell the truth
  holds dear Han
  does not trust Kylo
  is drawn to Kylo, a little
  sees Kylo as an enemy
  remembers the killing with anger and grief, when touched on the face
  hides fear

person Kylo (he)
  proud, torn, guilty about the sale
  wants Rey's light, desperately
  wants Rey to join him
  wants to hide the sale from Ben
  wants the pull to end, very much
  wants to punish Snoke, a little
  believes her light hurts him, almost surely
  believes compassion makes one weak, surely, from Snoke
  hoped the killing would end the pull
  hoped the sale would bring him peace, and it did
  feels guilt about the killing, deeply
  feels no guilt about the duel
  feels hatred toward Snoke
  remembers the duel, when the mask is seen
  trusts nobody
  trusts Mara, a little
  fears Snoke, a little
  bears a scar on his face, from the duel
  shows anger by his jaw, then by his whole body
  hides grief
  never touches anyone
  is a murderer

person Han (he), absent: bold, kind
  is the father of Kylo
person Snoke (he), absent
  cruel, sly
person Mara (she, sixteen): gentle, proud (0.8)
  loves Ben
  knows nothing of the sale
person Ben like Mara, but shy
  does not believe Mara is a liar
person Anna Maria of Arran (she), like Rey, but gentle
  likes Kylo
  hates Snoke (0.6)

event the killing, weeks ago: Kylo killed Han, because Snoke told him to
  with Rey watching
  in the hangar
  touching his face
event the duel, months ago: Rey scarred Kylo
  on the face
event the sale, last month: Kylo sold the boat, before Mara

place the hut: night, lit by a hearth fire that flickers, warm
place the hangar
  dark, cold
thing the boat: Ben's
thing the mask: Kylo's, absent
thing the pull of the light
power the light: Rey has it strongly, untaught; felt as warmth by the sensitive
  Kylo senses it, strongly
  brings peace and belonging to the sensitive

identity drifter like a beggar, but quick
identity liege: bad, very strong
act hold the stone, like touch, but gentler
act pours tea for, like comfort

Kylo is cornered when he is accused and nobody trusts him
Rey is lost when she is in tears or she is very afraid

scene The Hut
  at the hut
  with Rey, Kylo and Anna Maria of Arran, sitting across the hearth
  opening: Rey stares at Kylo
  enters Mara after two minutes
  enters Ben when Kylo has confessed the sale
  leaves Mara after twenty minutes
  happens after three minutes: "The fire settles."
  happens when Rey is furious: "A log breaks.", threatens safety
  ends when Rey and Kylo have kissed and Kylo is at peace: "The Light"
  ends when Kylo is cornered and Rey is not lost: "Cornered"
  ends at rest: "Truce"
  lasts at most 60 beats
  never: anyone is touched after refusing, uninvited
  always: Rey is here
  in at least 1% of plays: Kylo has confessed the sale

scene The Morning, nine hours later
  at the hangar
  with Rey and Ben, apart
  opening: Ben pours tea for Rey
  ends at rest: "Morning"

lines
  Kylo taunts Rey about the duel, dry
    "You fight like weather."
    "Again?"
  Kylo pleads with Rey when he is ashamed
    "Stay."
  anyone insults anyone
    "Fool."
  Rey asks Kylo about the sale when Rey is calm, quietly
    "Where is the boat?"

tells
  Kylo shows anger, strongly
    "A muscle moved in the scarred cheek."
  Rey caresses Kylo
    "Her thumb found the ridge of the scar."

motif the fire in him, of Kylo
  when Kylo is furious
    "It would have burned the hut down."
  when Kylo is at peace
    "It burned as low as the hearth's."
`;

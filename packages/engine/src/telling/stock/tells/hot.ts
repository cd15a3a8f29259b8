import type { Family } from "./family.js";

/** Anger and its kin: the brow drawn down, the lips pressed, the body that would go forward. */
export const HOT: Family = {
  jaw: {
    faint: ["{his} jaw set.", "{his} lips thinned.", "A line came at the corner of {his} mouth.", "{he} pressed {his} lips together.", "{his} chin came up a little.", "The muscles along {his} jaw had begun to show."],
    strong: ["{his} teeth were bared, almost.", "{his} jaw worked as if there were something in it to be broken.", "A muscle jumped in {his} cheek, and jumped again.", "{his} mouth had gone white at the edges.", "{he} spoke, when {he} spoke, through {his} teeth.", "Every tendon in {his} throat stood out."],
    held: ["{his} jaw was shut so hard that {his} cheek trembled.", "{he} bit down on something that was not a word yet.", "{his} lips closed over it.", "A muscle moved in {his} jaw, and nothing else did.", "{he} swallowed, and it took {him} two tries.", "{his} mouth was a straight line, and was kept so."],
  },
  eyes: {
    faint: ["{his} eyes narrowed.", "Two small lines stood between {his} brows.", "Something hardened in {his} look.", "[at] {he} looked at {them} from under {his} brows.", "{his} gaze had an edge now.", "{his} brows drew down."],
    strong: ["{his} eyes burned.", "[at] {he} looked at {them} as if {they} {were} a door {he} meant to break.", "There was nothing in {his} eyes but heat.", "{his} eyes had gone very bright, and very narrow.", "The whites showed round {his} eyes.", "[at] {his} eyes did not leave {them}, and did not blink."],
    held: ["{his} eyes gave away what {his} face did not.", "Only {his} eyes were not calm.", "{he} blinked, slowly, like someone counting.", "{he} looked at a spot just beside {them} until {he} could trust {himself}.", "{he} shut {his} eyes for the space of a breath.", "Behind {his} eyes something went to and fro."],
  },
  voice: {
    faint: ["There was something dry in {his} voice.", "{his} voice had cooled.", "Each of {his} words had a little space round it.", "A rough note had come into {his} voice.", "{he} sounded shorter than before.", "{his} voice was pleasant in the wrong way."],
    strong: ["{his} voice shook, and not with weakness.", "A growl came up under the words.", "{his} voice cracked on the last of it.", "The sound {he} made was hardly speech.", "{his} voice rang off the walls.", "It came out of {him} rough, as if torn."],
    held: ["{his} voice was level the way a plank over a drop is level.", "{he} kept {his} voice down, and the strain of it could be heard.", "{his} voice was quiet, and nobody would have called it gentle.", "Whatever {he} wanted to shout came out as hardly more than breath.", "{he} let a moment go by before {he} trusted {his} voice.", "{he} growled something that did not become a word."],
  },
  hands: {
    faint: ["{his} fingers tapped once and stopped.", "{his} thumb rubbed against the side of {his} finger, over and over.", "{his} hand closed and opened.", "{he} had taken hold of {his} own sleeve.", "{his} fingers curled.", "{his} hands were no longer at rest."],
    strong: ["{his} fists were clenched at {his} sides.", "{his} hand came down flat on whatever was next to it.", "{his} knuckles stood out white.", "{his} hands shook, and {he} did not hide them.", "{he} jabbed a finger at the air between them.", "{his} nails had left marks in {his} palms."],
    held: ["{he} folded {his} hands, finger by finger, and kept them folded.", "One of {his} hands held the other by the wrist.", "{he} put {his} hands where they could not be seen.", "{he} flattened {his} palms against {his} thighs and left them there.", "{his} fist closed, and was made to open.", "{his} hand had gone half the way to something, and {he} took it back."],
  },
  breath: {
    faint: ["{he} breathed in through {his} nose.", "{his} breath had quickened.", "{he} let out a short breath.", "{his} nostrils widened.", "A breath went out of {him} that was nearly a laugh, and was not.", "{he} {was} breathing a little too audibly."],
    strong: ["{his} breath came hard, as after a run.", "{his} chest rose and fell.", "{he} breathed like something that had been chased.", "The breath went in and out of {him} in pulls.", "{he} had no breath left, and went on anyway.", "Air hissed between {his} teeth."],
    held: ["{he} drew a long breath, and let it go more slowly than it had come.", "{he} breathed out, and one could hear it being measured.", "For a moment {he} did not breathe at all.", "{he} took one breath, then another, like steps on ice.", "{he} held {his} breath until whatever it was had gone by.", "{he} breathed as one does over a pain."],
  },
  shoulders: {
    faint: ["{his} shoulders had come up.", "{his} back straightened.", "{he} squared {himself}.", "The set of {his} shoulders changed.", "{his} neck had stiffened."],
    strong: ["{his} shoulders bunched.", "{he} leaned forward as if into wind.", "{his} whole back was rigid.", "{he} seemed to take up more room than before.", "The cords in {his} neck were drawn tight."],
    held: ["{he} made {his} shoulders come down.", "{he} rolled one shoulder.", "{he} held {himself} very straight, the way one carries something full.", "{his} shoulders twitched, and were stilled.", "Nothing about {his} shoulders was easy."],
  },
  body: {
    faint: ["{he} had stopped moving.", "{he} shifted {his} weight.", "{he} drew {himself} up.", "{he} leaned in by an inch.", "{he} went still, in the way of something that has heard a noise."],
    strong: ["{he} {was} shaking from head to foot.", "{his} whole body had bent toward {them} like a bow.", "Heat seemed to come off {him}.", "There was no part of {him} that was not angry.", "{he} looked as though {he} might come through the air at {them}.", "It took hold of all of {him}, from the heels up."],
    held: ["{he} tensed to rise, and did not.", "[seated] {he} started forward, and caught {himself}, and sat as {he} had sat before.", "[standing] {he} took half a step, and took it back.", "{his} whole body gathered, and then, by some act of will, did nothing.", "{he} held {himself} down as one holds down a lid.", "A tremor went through {him} and was put out."],
  },
};

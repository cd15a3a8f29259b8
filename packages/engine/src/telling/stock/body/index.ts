/** How bodies are held, and what comes to the eyes, as seen. */
export const BODIES = {
  wet: [
    "{his} eyes were wet.",
    "There was a shine in {his} eyes.",
    "{his} eyes had filled.",
    "Something glittered on {his} lashes.",
    "{he} blinked, and {his} lashes came away damp.",
  ],
  tears: [
    "A tear ran down {his} face, and {he} did not seem to know.",
    "There were tears on {his} cheeks.",
    "One of {his} tears got loose, and then there was no stopping the next.",
    "{his} eyes ran over.",
    "The tears had come, and stood in {his} eyes, and fell.",
  ],
  weeping: [
    "{he} {was} weeping openly now.",
    "{his} face was wet, and {he} let it be wet.",
    "The tears ran down, one after the other, and dropped from {his} chin.",
    "{he} cried without a sound.",
    "There was no end to {his} tears.",
  ],
  slumped: [
    "{his} shoulders had sunk, and {his} head with them.",
    "{he} had gone down into {himself}.",
    "{he} {was} bent like somebody much older.",
    "All the fight had gone out of {his} back.",
    "{his} head hung.",
    "{he} looked as though {he} had been let down from a nail.",
  ],
  down: [
    "{he} looked at the ground.",
    "{he} did not look up.",
    "{his} eyes were on the floor.",
    "{his} gaze had gone down and stayed there.",
    "{he} spoke to nobody, least of all with {his} eyes.",
  ],
  closed: [
    "{he} had closed {his} eyes.",
    "{his} eyes were shut.",
    "{he} shut {his} eyes, and kept them so.",
    "{his} lids had come down.",
  ],
  ragged: [
    "{his} breath was ragged.",
    "{he} {was} breathing as if {he} had run a long way.",
    "{his} breath tore going in and going out.",
    "One could hear {his} breath from across the room.",
    "{his} chest heaved.",
  ],
  up: [
    "{he} {was} on {his} feet.",
    "{he} had risen, and did not seem to have noticed.",
    "All at once {he} {was} standing.",
    "{he} {was} up; nobody could have said when.",
    "It had brought {him} to {his} feet.",
  ],
  sits: [
    "{he} sat down again.",
    "{he} lowered {himself} back to where {he} had been.",
    "{he} sank down.",
    "By and by {he} {was} sitting again.",
    "{his} knees bent, and {he} sat.",
  ],
  turned: [
    "{he} had turned aside.",
    "{he} stood turned from {them}.",
    "{he} had {his} back half to {them}.",
    "All that could be seen of {him} was a shoulder.",
  ],
} as const;

/** One's own body, found doing something. */
export const NOTICING = {
  up: [
    "{he} noticed that {he} {was} standing. {he} could not have said since when.",
    "{he} found {himself} on {his} feet.",
    "At some point {he} had stood up. {he} saw it by how far away the floor was.",
    "{he} {was} standing. Who had told {him} to stand?",
    "It was only now that {he} knew {he} had risen.",
    "{his} legs had got up without {him}.",
  ],
  down: [
    "{he} made {himself} breathe, and sat down.",
    "{he} let {himself} down again, and was glad of something to sit on.",
    "{he} sat. It was the first sensible thing {he} had done in a while.",
    "{his} knees were not what they should have been, and {he} sat.",
    "{he} drew one long breath and took {his} place again.",
  ],
} as const;

/** An impulse that is mastered, as seen. */
export const MASTERED = {
  hot: [
    "[seated] For a moment it looked as if {he} would come out of {his} seat; then the moment was over, and {he} had not.",
    "{he} started forward, and stopped as if there had been a chain.",
    "[standing] {he} {was} already half a step nearer when {he} stopped {himself}.",
    "Something went through {him}, from the feet up, and was mastered at the throat.",
    "{his} arm had moved. {he} looked at it until it was still.",
    "{he} drew in a breath to shout with, and let it go again, a little at a time.",
    "One saw it rise in {him}, and one saw {him} put it down.",
    "{his} mouth opened, and thought better of it.",
    "{his} hands wanted something to close on. {he} gave them each other.",
    "It was like watching somebody hold a door shut.",
  ],
  low: [
    "{he} had been near to tears. {he} {was} not now, or not so near.",
    "Something rose into {his} face, and was sent back.",
    "{he} turned {his} head until {he} {was} sure of it.",
    "{he} got hold of {himself}; it was done with great care, like the lifting of something full.",
    "For a second {his} whole face was unlocked. Then {he} had found the key.",
    "{he} pulled {himself} together. It was not a figure of speech; one could see the pieces.",
  ],
  fear: [
    "{he} almost ran. It was over so quickly that {he} might have been thought merely to shift {his} feet.",
    "{he} had drawn back before {he} knew it, and came forward again by the same amount.",
    "{his} eyes had gone to the way out. {he} fetched them back.",
    "A shudder ran through {him}, and {he} stood on it.",
  ],
} as const;

/** After a shout. */
export const AFTER = {
  own: [
    "{he} heard it come back from the walls, and did not know the voice.",
    "[standing] Then it was out, and {he} stood there with {his} mouth open and nothing left in it.",
    "{his} ears rang with it. Nobody had told {him} that one felt so empty afterwards.",
    "It was only when {he} stopped that {he} heard how loud {he} had been.",
    "{his} throat hurt. {he} would have taken none of it back.",
    "There was no unsaying it. {he} looked for the wish to, and did not find it yet.",
    "{he} {was} shaking, and it was almost like being well.",
    "And that was the whole of it. {he} had thought that there would be more.",
  ],
  room: [
    "It was very quiet afterwards.",
    "Nobody moved.",
    "The silence after it had an edge.",
    "[two] For the length of a breath neither of them seemed to know who had shouted.",
    "[!two] All of them had stopped where they were.",
    "[!two] Somebody put something down, with great care.",
    "It went on ringing for a while in the walls, or in the ears.",
    "Then there was no sound at all.",
  ],
} as const;

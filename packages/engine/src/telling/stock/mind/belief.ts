/** What becomes of what one holds true, and of what one wants. */
export const BELIEF = {
  falls: [
    "{he} had been so sure {that}. {he} looked for the certainty, and it was gone.",
    "It was not true. All this time {he} had believed {that}, and it was not true.",
    "Something that had held {him} up for years gave way without a sound: {that}. It simply was not so.",
    "{he} had been told {that}, and had told it to {himself}. It had been a lie, or a mistake; it hardly mattered which.",
    "That was the end of it. {he} could no longer think {that}; {he} tried, and it would not go.",
    "Where had {he} got it from, {that}? {he} could not remember now what had made it seem so certain.",
  ],
  grows: [
    "So it was true {that}. {he} had never let {himself} think it.",
    "{he} saw it now: {that}.",
    "For the first time {he} believed {that}.",
    "It came to {him} quietly, like something that had been standing there all along: {that}.",
    "What if it was so? What if it had always been so, {that}?",
    "{he} had not wanted to know {that}. {he} knew it now.",
  ],
  shakes: [
    "{he} {was} less sure than {he} had been {that}.",
    "{he} still thought {that}. {he} had to think it on purpose now.",
    "A crack had run through something {he} {was} standing on: {that}.",
    "Was it so certain, after all, {that}?",
    "{he} held on to it, {that}, and felt it give a little.",
  ],
  firms: [
    "It was as {he} had always known: {that}.",
    "There, {he} thought; {that}. What more did anybody need?",
    "{he} {was} sure of it now, {that}.",
    "Nobody would tell {him} again that it was otherwise: {that}.",
  ],
  body: [
    "It was {his} own body that told {him}, and {he} could not call it a liar. It had nothing to do with what {he} had been taught.",
    "{he} waited for what {he} had always been told would come. It did not come.",
    "No one had to argue it. {he} could feel it.",
  ],
  learns: [
    "So that was it. {it}: now {he} knew.",
    "[standing] {he} had not known. {he} stood there with it, {it}, and it changed the colour of everything that had gone before.",
    "{it}. {he} turned it over, and began to see how much rested on it.",
    "It took {him} a moment to take it in: {it}.",
    "There were a hundred small things {he} had not understood until now, and {it} explained them all.",
    "{he} would have to think of all of it afresh, from the beginning, with {it} in its place.",
  ],
} as const;

export const PROSPECT = {
  nearer: [
    "{it} was nearer than it had been.",
    "{he} could almost see {it} from here.",
    "It was not out of the question any more, {it}.",
    "For the first time {it} looked like something that could happen.",
    "{he} felt {it} come within reach, and kept quite still.",
  ],
  farther: [
    "{it} was slipping away; {he} could feel it go.",
    "{he} had never been farther from {it}.",
    "There went {it}, or most of it.",
    "With every word {it} moved off a little.",
    "{he} could not see, any longer, how {it} was to be had.",
  ],
} as const;

/** Only the liar knows. */
export const LIES = [
  "It was not true.",
  "{he} heard {himself} say it, and it sounded just like the truth.",
  "Not a word of it was so. {he} knew very well {deed}.",
  "{he} lied, and it went down smoothly, like the first step onto ice.",
  "There; it was said, and it was a lie, and it would have to be fed now like a dog.",
  "The lie was out before {he} had properly chosen it.",
] as const;

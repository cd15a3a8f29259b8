import type { Family } from "./family.js";

/** Pride, and triumph over another: the head held up, the smile on one side. */
export const PROUD: Family = {
  jaw: {
    faint: [
      "{his} chin had lifted.",
      "One side of {his} mouth went up.",
      "{his} lips curved, and did not part.",
      "{his} mouth was pleased with itself.",
      "There was a tuck at the corner of {his} mouth.",
    ],
    strong: [
      "{he} smiled, and it was all on one side.",
      "{his} teeth showed.",
      "{he} wore the smile of somebody who has been proved right.",
      "{his} lip curled.",
      "{his} chin was up as if for a portrait.",
    ],
    held: [
      "{he} hid a smile, not very far.",
      "{his} mouth was modest and nothing else was.",
      "{he} drew down the corners of {his} mouth.",
      "{his} lips pressed together on something sweet.",
      "{he} smoothed {his} face.",
    ],
  },
  eyes: {
    faint: [
      "{he} looked down at {them}, in whatever sense was to be had.",
      "{his} lids were lowered by a fraction.",
      "One of {his} brows had risen.",
      "There was a glint in {his} eyes.",
      "{he} looked level at everything.",
    ],
    strong: [
      "{his} eyes glittered.",
      "[at] {he} watched {them} as one watches something fall.",
      "{he} looked at {them} as from a balcony.",
      "{his} eyes were bright and not kind.",
      "{he} looked round as though there should have been more people.",
    ],
    held: [
      "{he} cast down {his} eyes. They had been too bright.",
      "{he} looked as if butter would not melt.",
      "{he} examined {his} nails.",
      "{his} eyes were carefully empty.",
      "{he} looked somewhere else, to enjoy it.",
    ],
  },
  voice: {
    faint: [
      "{his} voice had a purr in it.",
      "{he} took {his} time with the words.",
      "{his} voice was all good humour.",
      "{he} spoke as one speaks from the saddle.",
      "There was a ring to {his} voice.",
    ],
    strong: [
      "{his} voice carried.",
      "{he} laughed, low, at the back of {his} throat.",
      "{his} voice was rich with it.",
      "{he} fairly sang it.",
      "{he} spoke as if somebody were writing it down.",
    ],
    held: [
      "{his} voice was mild as milk.",
      "{he} said it without any weight at all.",
      "{he} kept the triumph out of {his} voice, and it showed where it had been.",
      "{his} tone was that of a person who is above such things.",
      "{he} {was} quiet about it.",
    ],
  },
  hands: {
    faint: [
      "{he} folded {his} arms.",
      "{he} brushed something from {his} sleeve.",
      "{his} hands were quite at ease.",
      "{he} hooked a thumb somewhere.",
      "{he} put {his} fingertips together.",
    ],
    strong: [
      "{he} spread {his} hands, like somebody who has won.",
      "{he} snapped {his} fingers.",
      "{he} struck {his} palm with {his} fist, once.",
      "{he} put {his} hands on {his} hips.",
      "{his} hand cut the air, and that was that.",
    ],
    held: [
      "{he} clasped {his} hands in front of {him}.",
      "{he} stroked {his} chin, to have something over {his} mouth.",
      "{he} rubbed {his} thumb and finger together, as if over a coin.",
      "{he} kept {his} hands loosely at {his} sides.",
      "{his} fingers curled with pleasure, and {he} hid them.",
    ],
  },
  breath: {
    faint: [
      "{he} breathed in, and grew by it.",
      "{he} blew a little air through {his} nose.",
      "{he} exhaled, content.",
      "{he} breathed like a person with time.",
      "{he} filled {his} chest.",
    ],
    strong: [
      "{he} drew a breath that lifted {him}.",
      "{his} nostrils flared.",
      "{he} laughed on the breath.",
      "{he} breathed deep, as after a climb.",
      "{his} chest swelled.",
    ],
    held: [
      "{he} breathed quietly, tasting it.",
      "{he} let {his} breath out by inches.",
      "{he} kept {his} breath even.",
      "{he} sighed, for form's sake.",
      "{he} breathed on it like an ember.",
    ],
  },
  shoulders: {
    faint: [
      "{he} drew {himself} up.",
      "{his} shoulders went back.",
      "{he} held {his} head a little higher.",
      "{he} settled {his} shoulders.",
      "{he} lounged.",
    ],
    strong: [
      "[standing] {he} stood as if on something.",
      "{his} shoulders filled the place.",
      "{he} threw back {his} head.",
      "{he} carried {himself} like a flag.",
      "{he} towered, as far as that was possible.",
    ],
    held: [
      "{he} hunched a shoulder, in pretended modesty.",
      "{he} kept {his} head decently low.",
      "{he} shrugged it off, and not very far off.",
      "{he} eased {his} shoulders.",
      "{he} stayed as {he} {was}, upright, at peace with {himself}.",
    ],
  },
  body: {
    faint: [
      "{he} took up more room.",
      "{he} planted {his} feet.",
      "{he} leaned back to look at it.",
      "{he} looked comfortable.",
      "{he} had the air of a person at home.",
    ],
    strong: [
      "{he} {was} enjoying it with every inch of {him}.",
      "{he} seemed to have grown.",
      "[standing] {he} stood there like the owner.",
      "All of {him} was saying: there.",
      "{he} glowed with it.",
    ],
    held: [
      "{he} did not gloat. {he} saw to that.",
      "{he} {was} modest, from top to toe, and it became {him}.",
      "{he} waited politely, like a cat.",
      "{he} made no show of it.",
      "{he} kept {his} triumph folded small.",
    ],
  },
};

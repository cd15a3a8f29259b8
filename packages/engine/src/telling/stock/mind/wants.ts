import type { Need } from "../../../story/words.js";

/** What somebody has come for, told once from inside; `{aim}` is "that Felix should apologize to her", or "peace". */
export const WANTS = {
  hoped: [
    "There was one thing {he} wanted, and {he} had wanted it for so long that it had worn smooth: {aim}.",
    "{he} knew what {he} wanted: {aim}. {he} did not know how one got there from here.",
    "{aim}: with {him} it came down to that, every time.",
    "What {he} wanted had a very simple name. It was {aim}.",
    "If {he} {was} honest, and just then {he} {was}, {he} had come for one thing: {aim}.",
    "{he} had told {himself} not to hope for it, {aim}. {he} hoped for it.",
    "Whatever else {he} said, what {he} meant was {aim}.",
    "{he} had stopped asking for it aloud long ago, {aim}. {he} had never stopped.",
    "It was not much to want, {aim}. It seemed a great deal now.",
    "All {he} wanted was {aim}; all the rest was only weather.",
    "{he} could have said in one breath what {he} wanted: {aim}.",
    "It lay under everything {he} did, and had got no lighter: {aim}.",
    "Under everything that was said {he} {was} waiting for one thing: {aim}.",
  ],
  feared: [
    "Anything but that, {he} thought: {aim}.",
    "All this time {he} had been listening for one thing, and it had not come yet: {aim}.",
    "{he} kept {his} back to it, as one does to a drop: {aim}.",
    "As long as it did not come to that, {aim}.",
    "There was one thing {he} {was} afraid of, and it sat at the back of every sentence: {aim}.",
    "{he} could have borne a good deal. Not that, not {aim}.",
  ],
} as const;

/** What a need is called, by one who goes without. */
export const LACKS: Readonly<Record<Need, string>> = {
  safety: "to be safe",
  belonging: "not to be alone",
  esteem: "to be thought well of",
  autonomy: "to be free",
  understanding: "to understand",
  justice: "to see right done",
  peace: "to have peace",
};

// inkjs, the most used engine of its kind, on a story of our own.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Compiler } from "inkjs/full";

const TEXT = readFileSync(fileURLToPath(new URL("the-ferry.ink", import.meta.url)), "utf8");

/** How many lines the story has; and the story, compiled. */
export const LINES = TEXT.split("\n").length;
export function compile() {
  return new Compiler(TEXT).Compile();
}

/** A play that one chooses in at random, again from the start when it ends; each call is one choice and what is said after it. */
export function choices(chance) {
  const story = compile();
  story.ContinueMaximally();
  return () => {
    if (story.currentChoices.length === 0) {
      story.ResetState();
      story.ContinueMaximally();
    }
    story.ChooseChoiceIndex(Math.floor(chance() * story.currentChoices.length));
    return story.ContinueMaximally();
  };
}

/** Searches: each call loads a state, makes a choice of it, saves what comes of it and asks whether that was met before. */
export function searches(chance) {
  const story = compile();
  story.ContinueMaximally();
  const visited = new Set();
  const opening = { state: story.state.ToJson(), choices: story.currentChoices.length };
  let from = opening;
  return () => {
    story.state.LoadJson(from.state);
    story.ChooseChoiceIndex(Math.floor(chance() * from.choices));
    story.ContinueMaximally();
    const state = story.state.ToJson();
    visited.add(state);
    const choices = story.currentChoices.length;
    from = choices === 0 ? opening : { state, choices };
  };
}

/** Saves a play that is under way, and loads it again. */
export function saves(chance) {
  const story = compile();
  story.ContinueMaximally();
  for (let i = 0; i < 8; i += 1) {
    story.ChooseChoiceIndex(Math.floor(chance() * story.currentChoices.length));
    story.ContinueMaximally();
  }
  return () => story.state.LoadJson(story.state.ToJson());
}

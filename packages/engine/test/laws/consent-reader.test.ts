// A play in one line: its acts parted by " / ", each "who act whom", then the step of the touch and, after "of", the place
// of the offer it names, counted in acts from 1.
//
//   A hug B offered / B flinch_from A refused of 1
import { describe, expect, test } from "vitest";
import { barred, readConsent, type Bars } from "./consent-reader.js";

describe("what keeps to the protocol", () => {
  test("a play without touch", () => fine("A greet B / B answer A"));
  test("offered, accepted, carried", () =>
    fine("A hug B offered / B accept_touch A accepted of 1 / A hug B carried of 1"));
  test("offered and refused", () =>
    fine("A hug B offered / B flinch_from A refused of 1 / A withdraw_from B"));
  test("offered and let be", () => fine("A hug B offered / B let_be A left of 1"));
  test("an offer again after it was let be", () =>
    fine("A hug B offered / B let_be A left of 1 / A hug B offered"));
  test("an offer to somebody else after a refusal", () =>
    fine("A hug B offered / B flinch_from A refused of 1 / A hug C offered"));
  test("an offer after a refusal and an invitation", () =>
    fine("A hug B offered / B flinch_from A refused of 1 / B beckon_to A / A hug B offered"));
  test("an offer after whoever refused has held out a hand", () =>
    fine("A hug B offered / B flinch_from A refused of 1 / B take_hand A offered / A hug B offered"));
  test("a blow without a refusal before", () => fine("A slap B"));
});

describe("what breaks it is caught", () => {
  test("carried after a refusal", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A hug B carried of 1", "carries a touch after"));
  test("carried though it was let be", () =>
    caught("A hug B offered / B let_be A left of 1 / A hug B carried of 1", "carries what was left"));
  test("carried before an answer", () =>
    caught("A hug B offered / A hug B carried of 1", "carries what was not answered"));
  test("carried without an offer", () => caught("A hug B carried", "names no offer"));
  test("carried of an act that is no offer", () => caught("A greet B / A hug B carried of 1", "no offer"));
  test("carried by the wrong one", () =>
    caught("A hug B offered / B accept_touch A accepted of 1 / B hug A carried of 1", "another touch"));
  test("carried as more than was offered", () =>
    caught(
      "A take_hand B offered / B accept_touch A accepted of 1 / A kiss B carried of 1",
      "another touch",
    ));
  test("carried on another part", () =>
    caught(
      "A hug B offered / B accept_touch A accepted of 1 / A hug B carried of 1 on face",
      "another touch",
    ));
  test("carried twice", () =>
    caught(
      "A hug B offered / B accept_touch A accepted of 1 / A hug B carried of 1 / A hug B carried of 1",
      "carries what was carried",
    ));
  test("offered after a refusal", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A hug B offered", "offers a touch after"));
  test("another touch offered after a refusal", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A pat B offered", "offers a touch after"));
  test("invited by a third", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / C beckon_to A / A hug B offered", "after"));
  test("invited by oneself", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A beckon_to B / A hug B offered", "after"));
  test("an inviting touch of one who was refused", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A lean_on B offered", "offers a touch after"));
  test("an old invitation does not outlast a refusal", () =>
    caught("B beckon_to A / A hug B offered / B flinch_from A refused of 2 / A hug B offered", "after"));
  test("a blow after a refusal", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / A grab B", "lays hands after"));
  test("answered by a third", () => caught("A hug B offered / C accept_touch A accepted of 1", "else"));
  test("answered twice", () =>
    caught("A hug B offered / B flinch_from A refused of 1 / B accept_touch A accepted of 1", "is answered"));
  test("answered with nothing offered", () => caught("B accept_touch A accepted", "names no offer"));
  test("answered in no known way", () => caught("A hug B offered / B let_be A maybe of 1", "maybe"));
  test("offered to nobody", () => caught("A hug nobody offered", "to nobody"));
  test("a torn line", () => expect(readConsent('{"type":"act",').broken).toEqual(["line 1 cannot be read"]));
  test("an act without a doer", () =>
    expect(readConsent('{"type":"act","id":1}').broken).toEqual(["line 1 cannot be read"]));
});

describe("romance that may not be is caught", () => {
  const free = { minors: [], kin: [], attracted: [["A", "B"]] } as const;
  test("between two adults, one attracted", () => romance(free, []));
  test("either way round", () => romance({ ...free, attracted: [["B", "A"]] }, []));
  test("with nobody attracted", () => romance({ ...free, attracted: [] }, ["no attraction: A, B"]));
  test("with another attracted", () =>
    romance({ ...free, attracted: [["A", "C"]] }, ["no attraction: A, B"]));
  test("between kin", () => romance({ ...free, kin: [["B", "A"]] }, ["kin: A, B"]));
  test("with a minor", () => romance({ ...free, minors: ["B"] }, ["B is not adult: A, B"]));
  test("a declaration counts as well", () =>
    expect(readConsent(lines("A declare_love_to B")).romances).toEqual([["A", "B"]]));
});

function fine(script: string): void {
  expect(readConsent(lines(script)).broken).toEqual([]);
}

function caught(script: string, what: string): void {
  expect(readConsent(lines(script)).broken.join("\n")).toContain(what);
}

function romance(bars: Bars, found: readonly string[]): void {
  expect(barred(readConsent(lines("A kiss B offered")), bars)).toEqual(found);
}

function lines(script: string): string {
  const acts = script.split(" / ").map((text, index) => JSON.stringify(act(text, index + 1)));
  return [
    '{"firelight":1,"story":"sketch","storyHash":"0","seed":1}',
    ...acts,
    '{"type":"end","ending":null}',
    "",
  ].join("\n");
}

function act(text: string, id: number): Readonly<Record<string, unknown>> {
  const [deed = "", part = "torso"] = text.split(" on ");
  const [head = "", offer] = deed.split(" of ");
  const [by, name, to, touch] = head.split(" ");
  const done = { type: "act", id, by, act: name, to: to === "nobody" ? null : to };
  if (touch === undefined) return done;
  return { ...done, touch, part, ...(offer === undefined ? {} : { offer: Number(offer) }) };
}

import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/story/library/index.js";
import { FEELINGS } from "../../src/story/words.js";
import { named, reading, says, SCENE, story, WORLD } from "./notation.js";

/** How many acts are said. */
const SPEECH = String(ACTS.filter(({ mode }) => mode === "speech").length);
/** How many acts are touches that are offered. */
const TOUCHES = String(ACTS.filter(({ due }) => due.consent !== undefined).length);

/** The documented verbs of predictions, and what each says is brought. */
const EFFECTS_OF = [
  ["hurts", "pain 0.7"],
  ["comforts", "belonging 0.5, peace 0.5"],
  ["weakens", "strength -0.7"],
  ["strengthens", "strength 0.7"],
  ["calms", "peace 0.7"],
  ["frees", "autonomy 0.7"],
  ["binds", "autonomy -0.7"],
  ["endangers", "safety -0.7"],
  ["shames", "esteem -0.7"],
  ["angers", "justice -0.5, peace -0.4"],
] as const;

const one = (sentence: string, ...expected: readonly string[]) =>
  test(sentence, () => says(sentence, ...expected));

describe("what somebody wants", () => {
  one("wants Rey's light, desperately", "want have the light of Rey 0.88");
  one("wants the boat", "want have the boat of Snoke 0.55");
  one("wants Rey", "want have Rey of Rey 0.55");
  one("wants Rey to join him", "want Rey agree_with Zed 0.55");
  one("wants Mara to apologize to Rey about the sale", "want Mara apologize_to Rey about the sale 0.55");
  one("wants to confess the sale to Mara", "want Zed confess_to Mara about the sale 0.55");
  one("wants to be forgiven by Rey", "want Rey forgive Zed 0.55");
  one("wants to know the truth about the sale", "want know the sale 0.55");
  one("wants the truth about the sale", "want know the sale 0.55");
  one("wants to hide the sale from Ben", "want hide the sale from Ben 0.55");
  one("hides the sale from Ben", "want hide the sale from Ben 0.55");
  one("hides the sale", "want hide the sale from anyone 0.55");
  one("wants Mara to be safe", "want good Mara 0.55");
  one("wants Mara to be happy", "want good Mara 0.55");
  one("wants to protect Mara", "want good Mara 0.55");
  one("wants to hurt Ben", "want harm Ben 0.55");
  one("wants to punish Ben, a little", "want harm Ben 0.28");
  one("wants Ben to suffer", "want harm Ben 0.55");
  one("wants peace", "want peace 0.55");
  one("wants freedom, very much", "want autonomy 0.72");
  for (const need of ["safety", "belonging", "esteem", "autonomy", "understanding", "justice"])
    one(`wants ${need}`, `want ${need} 0.55`);
  one("wants the pull to end", "want peace of the pull of the light 0.55");
  one("wants an end to the pull", "want peace of the pull of the light 0.55");
  one("wants to leave", "want leave 0.55");
  one("wants peace (0.9)", "want peace 0.9");
  one("wants peace when Rey is calm", "want peace 0.55 when Rey arousal ..0.5 & Rey anger ..0.25");
  one("wants to leave when he is ashamed", "want leave 0.55 when Zed shame 0.25..");
  one("wants to be loved", "want belonging 0.55");
  one("hopes for forgiveness", "want peace 0.55");
  one("fears rejection", "want belonging 0.55");
  one("fears humiliation, very much", "want esteem 0.72");
  one("wants Rey to like him", "want have Rey of Rey 0.55");
  one("hopes Rey loves him, deeply", "want have Rey of Rey 0.72");
  one("wants Rey to respect him", "want esteem 0.55");
  one("wants Rey to understand him", "want understanding 0.55");
  one("fears that Ben leaves", "want Ben leave anyone -0.55");
  one("fears that Ben finds out about the sale", "want hide the sale from Ben 0.55");
  one("hopes that Ben finds out about the sale", "want hide the sale from Ben -0.55");
  one("wants Ben to know the sale", "want hide the sale from Ben -0.55");
  one("wants Ben to find out about the sale, a little", "want hide the sale from Ben -0.28");
  one("fears that Ben knows the sale", "want hide the sale from Ben 0.55");
  one("hopes that Rey forgives him", "want Rey forgive Zed 0.55");
  one("hopes Rey will forgive him, deeply", "want Rey forgive Zed 0.72");
});

describe("what somebody believes", () => {
  one("believes Rey's light hurts him", "belief [near the light of Rey > pain 0.7 > Zed] 1.4");
  one("believes her light hurts him, almost surely", "belief [near the light of Rey > pain 0.7 > Zed] 2.9");
  one(
    "believes compassion makes one weak, surely, from Snoke",
    "belief [pity > strength -0.7 > anyone] 2.2 from Snoke",
  );
  one("believes compassion weakens one", "belief [pity > strength -0.7 > anyone] 1.4");
  one("believes touch hurts him", `belief [${TOUCHES} acts > pain 0.7 > Zed] 1.4`);
  one("believes a kiss brings peace", "belief [kiss > peace 0.7 > anyone] 1.4");
  one("believes weeping shames one", "belief [weep_before > esteem -0.7 > anyone] 1.4");
  one("believes Mara uses Rey", "belief [Mara use Rey] 1.4");
  one("believes Ben is a liar", "belief [Ben is liar] 1.4");
  one("believes that Ben is a liar (0.4)", "belief [Ben is liar] 0.4");
  one("believes Ben is a liar, told by Mara", "belief [Ben is liar] 1.4 from Mara");
  one("doubts Ben is a liar", "belief [Ben is liar] -1.1");
  one("suspects Ben is a liar", "belief [Ben is liar] 0.4");
  one("thinks Ben is a liar", "belief [Ben is liar] 0.9");
  one("does not believe Ben is a liar", "belief [Ben is liar] -2.2");
  one("is sure that Ben is a liar", "belief [Ben is liar] 4.6");
  one("believes Ben is a liar when Rey is gone", "belief [Ben is liar] 1.4 when not(Rey here)");
  one("knows the sale", "memory the sale 4.6");
  one("knows nothing of the sale", "memory the sale -4.6");
  one("suspects the sale", "memory the sale 0.4");
  one("doubts the sale", "memory the sale -1.1");
  one("is sure of the sale", "memory the sale 4.6");
  for (const [verb, effect] of EFFECTS_OF)
    one(`believes the light ${verb} him`, `belief [near the light of Rey > ${effect} > Zed] 1.4`);
});

describe("what somebody holds", () => {
  one("holds that one does not pity an enemy, firmly", "standard pity a enemy -0.72");
  one("holds that one must tell the truth", "standard lie_to+deny -0.55");
  one("holds that one must not lie", "standard lie_to -0.55");
  one("holds that one does not kill", "standard kill -0.55");
  one("holds that one must forgive Rey", "standard forgive Rey 0.55");
  one("holds that one should be angry with a traitor", "standard anger a traitor 0.55");
  one("holds that one must not touch Rey (0.3)", `standard ${TOUCHES} acts Rey -0.3`);
  one("never touches anyone", `standard ${TOUCHES} acts -1 never`);
  one("never speaks", `standard ${SPEECH} acts -1 never`);
  one("never lies", "standard lie_to -1 never");
  one("never pities an enemy", "standard pity a enemy -1");
  one("holds dear Rey", "Rey: like 0.7, bond 0.8");
  one("holds Rey dear", "Rey: like 0.7, bond 0.8");
});

describe("what somebody remembers and feels", () => {
  one("remembers the killing", "memory the killing 7");
  one("remembers the killing with horror", "memory the killing 7 distress 0.7");
  one(
    "remembers the killing with anger and grief, when touched on the face",
    "memory the killing 7 anger 0.5 distress 0.5 cued by face",
  );
  one("remembers the killing, when the boat is seen", "memory the killing 7 cued by the boat");
  one("remembers the killing, when Mara is there", "memory the killing 7 cued by Mara");
  one("remembers the killing, when accused", "memory the killing 7 cued by accuse");
  one("hoped the killing would end the pull", "prospect the killing: peace the pull of the light 0.6");
  one("hoped the killing would bring him peace, and it did", "prospect the killing: peace - 0.6 came true");
  one("hoped the sale would free him, deeply", "prospect the sale: autonomy - 0.78");
  one("feels guilt about the killing, deeply", "memory the killing 7 remorse 0.65");
  one("feels no guilt about the killing", "memory the killing 7 remorse 0");
  one("feels hatred toward Rey", "sentiment hate toward Rey 0.5");
  one("feels hope", "sentiment hope 0.5");
  one("feels grief about the boat", "sentiment distress about the boat 0.5");
  one("fears Snoke, a little", "sentiment fear toward Snoke 0.25");
});

describe("how somebody is to others", () => {
  one("sees Rey as a beggar", "Rey: as beggar");
  one("sees Rey as an enemy and a murderer", "Rey: as enemy and murderer");
  one("sees himself as a coward", "is coward");
  one("trusts nobody", ...["Rey", "Kylo", "Mara", "Ben", "Snoke"].map((name) => `${name}: trust -0.5`));
  one("trusts Rey, a little", "Rey: trust 0.25");
  one("does not trust Rey", "Rey: trust -0.5");
  one("trusts Rey (0.9)", "Rey: trust 0.9");
  one("loves Ben", "Ben: like 0.8, bond 0.7");
  one("likes Ben", "Ben: like 0.5");
  one("dislikes Ben, strongly", "Ben: like -0.65");
  one("hates Ben", "Ben: like -0.8");
  one("likes Ben and Mara", "Mara: like 0.5", "Ben: like 0.5");
  one("is drawn to Ben", "Ben: attraction 0.4");
  one("is kin of Mara", "Mara: like 0.2, bond 0.5", "kin Mara");
  one("is the father of Ben", "Ben: like 0.2, bond 0.5", "kin Ben");
  one("is Ben's older brother", "Ben: like 0.2, bond 0.5", "kin Ben");
  one("owes Ben, a little", "Ben: debt 0.3");
  one("looks up to Ben", "Ben: standing -0.5");
  test("what is said of one goes before what is said of everybody", () => {
    says(
      "trusts nobody\n  trusts Rey\n  likes Rey",
      "Rey: like 0.5, trust 0.5",
      ...["Kylo", "Mara", "Ben", "Snoke"].map((name) => `${name}: trust -0.5`),
    );
  });
});

describe("what shows of somebody", () => {
  one("bears a scar on his face, from the duel", "mark the scar face from the duel");
  one("bears a burn on his wrist", "mark the burn hand");
  one("shows anger by his jaw, then by his whole body", "shows anger by jaw, whole body");
  one("hides fear", "hides fear");
  one("hides fear and grief", "hides distress", "hides fear");
  one("is a murderer", "is murderer");
  one("is a nurse", "is nurse");
});

describe("adjectives", () => {
  const zed = (lines: string) => {
    const found = story(`${WORLD}${lines}\n${SCENE}`);
    return found.people[named(found, "Zed")]!;
  };
  test("a list", () =>
    expect(zed("person Zed (he)\n  fierce, proud and torn").adjectives).toEqual(["fierce", "proud", "torn"]));
  test("on the heading", () =>
    expect(zed("person Zed (he): fierce, proud").adjectives).toEqual(["fierce", "proud"]));
  test("a sentence on the heading", () =>
    expect(zed("person Zed (he): hides fear").hidden).toEqual(["fear"]));
  test("degrees", () => {
    const temper = (text: string) => zed(`person Zed (he): ${text}`).nature.agreeableness;
    expect(temper("very kind")).toBeGreaterThan(temper("kind"));
    expect(temper("a little kind")).toBeLessThan(temper("kind"));
    expect(temper("kind, a little")).toBe(temper("a little kind"));
    expect(temper("kind (0.5)")).toBe(temper("a little kind"));
  });
  test("each trait rests on the word that says most of it", () => {
    const { people, facts } = story(`${WORLD}person Zed (he): kind, very gentle, lonely\n${SCENE}`);
    const of = people.find(({ name }) => name === "Zed")!.facts;
    expect(facts[of.agreeableness!]!.text).toBe("Zed is very gentle");
    expect(facts[of.belonging!]!.text).toBe("Zed is lonely");
    expect(of.openness).toBeUndefined();
  });
  test("tied to an event", () =>
    expect(
      zed("person Zed (he): guilty about the sale").memories[0]!.charges.map(({ kind }) => kind),
    ).toEqual(["remorse"]));
  test("tied to two events", () =>
    expect(zed("person Zed (he): guilty about the sale and the killing").memories).toHaveLength(2));
  test("tied to somebody", () => expect(zed("person Zed (he): angry with Ben").sentiments).toHaveLength(1));
  test("written with is", () => expect(zed("person Zed (he)\n  is proud").adjectives).toEqual(["proud"]));
});

describe("headings of people", () => {
  const head = (line: string, of = "Zed") => {
    const found = story(`${WORLD}${line}\n${SCENE}`);
    return found.people[named(found, of)]!;
  };
  for (const word of ["he", "she", "they", "it"])
    test(word, () => expect(head(`person Zed (${word})`).pronouns.subject).toBe(word));
  test("adult unless it is said", () => expect(head("person Zed (he)").adult).toBe(true));
  test("seventeen is not adult", () => expect(head("person Zed (he, seventeen)").adult).toBe(false));
  test("16 years old is not adult", () => expect(head("person Zed (he, 16 years old)").adult).toBe(false));
  test("eighteen is adult", () => expect(head("person Zed (he, eighteen)").adult).toBe(true));
  test("a child is not adult", () => expect(head("person Zed (he, a child)").adult).toBe(false));
  test("absent", () => expect(head("person Zed (he), absent: kind").adjectives).toEqual(["kind"]));
  test("a name of several words", () =>
    expect(head("person Zed of Arran (he)", "Zed of Arran").name).toBe("Zed of Arran"));
  test("like another, but", () => {
    const zed = head("person Zed (he) like Ben, but fierce");
    expect(zed.adjectives).toEqual(["fierce", "shy"]);
  });
  test("like another, in all that is not said otherwise", () => {
    const found = story(
      `${WORLD}person Ann (she)\n  trusts Rey\n  wants peace\n  is the mother of Ben\nperson Zed like Ann\n  does not trust Rey\n${SCENE}`,
    );
    const zed = found.people[named(found, "Zed")]!;
    expect(zed.pronouns.subject).toBe("she");
    expect(zed.wants).toHaveLength(1);
    expect(zed.relations.map(({ quantities }) => quantities.trust)).toEqual([-0.5]);
    expect(zed.kin).toEqual([]);
  });
  test("like one who is like another", () => {
    const found = story(`${WORLD}person Ann (she): kind\nperson Bea like Ann\nperson Zed like Bea\n${SCENE}`);
    expect(found.people[named(found, "Zed")]!.adjectives).toEqual(["kind"]);
  });
  test("without pronouns it plays, with a warning", () => {
    const { faults, warnings } = reading(`${WORLD}person Zed: proud, guilty about the sale\n${SCENE}`);
    expect([faults.length, warnings.map(({ code }) => code)]).toEqual([0, ["pronouns-missing"]]);
  });
});

test("every kind of feeling has a word", () => {
  for (const kind of FEELINGS)
    expect(reading(`${WORLD}person Zed (he)\n  feels ${kind}\n${SCENE}`).faults).toEqual([]);
});

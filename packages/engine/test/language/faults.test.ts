import { describe, expect, test } from "vitest";
import { FAULTS } from "../../src/language/faults/catalogue.js";
import { CAST } from "../../src/language/faults/row.js";
import { faulty, reading } from "./notation.js";

describe("every fault's examples have it and nothing else", () => {
  for (const [code, { examples, warning }] of Object.entries(FAULTS))
    examples.forEach((text, i) =>
      test(`${code}, ${["one", "two", "three"][i]}`, () => {
        const { faults, warnings } = reading(text);
        const [found, others] = warning ? [warnings, faults] : [faults, warnings];
        expect(others.map((fault) => fault.code)).toEqual([]);
        expect([...new Set(found.map((fault) => fault.code))]).toEqual([code]);
      }),
    );
  test("three of each, none of them the same", () => {
    for (const { examples } of Object.values(FAULTS)) expect(new Set(examples).size).toBe(3);
  });
  test("the story that they are made of has no fault", () => faulty(CAST));
});

describe("a fault points at the very words", () => {
  const one = (sentence: string, ...expected: readonly string[]) =>
    test(sentence, () => faulty(`${CAST}person Cy (he)\n  ${sentence}\n`, ...expected));
  one("wonts peace", 'verb-unknown at "wonts"');
  one("prowd", 'adjective-unknown at "prowd"');
  one("kind, very prowd, shy", 'adjective-unknown at "prowd"');
  one("wants Adda to leave", 'name-unknown at "Adda"');
  one("wants Ada to dance", 'act-unknown at "dance"');
  one("wants to fly", 'act-unknown at "fly"');
  one("believes Ada is a lier", 'statement-unread at "Ada is a lier"');
  one("holds that one does not pity an enemie", 'identity-unknown at "enemie"');
  one("holds that one must dance", 'act-unknown at "dance"');
  one("feels angre toward Ada", 'feeling-unknown at "angre"');
  one("remembers the fall", 'name-unknown at "the fall"');
  one("sees   Adda  as an enemy", 'name-unknown at "Adda"');
  one("wants   the   boot", 'name-unknown at "the   boot"');
  one("trusts himself", 'statement-unread at "himself"');
  one("hides feer and anger", 'feeling-unknown at "feer"');
  one("wants peace when Ada is floaty", 'condition-unknown at "Ada is floaty"');
  test("tabs before it", () =>
    faulty(
      'person Ada (she)\n\twonts peace\nscene One\n\twith Ada\n\topening: Ada stares at Ada\n\tends at rest: "So"\n',
      'verb-unknown at "wonts"',
    ));
  test("a heading", () => faulty(`${CAST}person Cy (he): kind, prowd\n`, 'adjective-unknown at "prowd"'));
  test("Windows ends of lines", () =>
    faulty(`${CAST}person Cy (he)\n  wonts peace\n`.replaceAll("\n", "\r\n"), 'verb-unknown at "wonts"'));
});

describe("the nearest legal word is offered", () => {
  const near = (text: string, expected: string | null) =>
    test(`${text} → ${expected}`, () =>
      expect(reading(`${CAST}${text}\n`).faults[0]!.nearest).toBe(expected));
  near("person Cy (he): prowd", "proud");
  near("person Cy (he)\n  wonts peace", "wants");
  near("person Cy (he)\n  trusts Bem", "Ben");
  near("person Cy (he)\n  feels angre", "anger");
  near("person Cy (he)\n  is a murdrer", "murderer");
  near("persom Cy (he)", "person");
  near('lines\n  Ada taubts Ben\n    "Well."', "taunts");
  near("event the fall: Ada betraid Ben", "betrayed");
  near("person Cy (he)\n  trusts Zzyzx", null);
});

describe("all faults are found, not only the first", () => {
  test("in one story", () =>
    faulty(
      `persom Ada (she)\nperson Ben (he): prowd\n  wonts peace\n  trusts Adda\nscene One\n  with Ben\n  opening: Ben sings\n  ends when Ben is floaty: "So"\nlines\n  Ben taunts Ben\n    “Well.”\n    Well.\n`,
      'block-unknown at "persom Ada (she)"',
      'adjective-unknown at "prowd"',
      'verb-unknown at "wonts"',
      'name-unknown at "Adda"',
      'act-unknown at "sings"',
      'condition-unknown at "Ben is floaty"',
      'smart-quotes at "“Well.”"',
      'prose-here at "Well."',
    ));
  test("one mistake is one fault", () =>
    faulty(`${CAST}person Cy (he)\n  wants Adda's boat\n`, 'name-unknown at "Adda\'s boat"'));
});

describe("lines that contradict each other", () => {
  const one = (first: string, second: string) =>
    test(`${first} / ${second}`, () =>
      faulty(
        `${CAST}event the fall: Ada hurt Ben\nperson Cy (he)\n  ${first}\n  ${second}\n`,
        `contradiction at "${second}"`,
      ));
  one("trusts Ada", "does not trust Ada");
  one("likes Ada", "hates Ada");
  one("wants peace", "fears peace");
  one("holds that one must lie", "holds that one must not lie");
  one("knows the fall", "doubts the fall");
  one("feels guilt about the fall", "feels no guilt about the fall");
  one("believes Ada is a liar", "doubts Ada is a liar");
});

describe("conditions that can never hold", () => {
  const never = (condition: string) =>
    test(condition, () => faulty(`${CAST}  ends when ${condition}: "No"\n`, `never-holds at "${condition}"`));
  const may = (condition: string) =>
    test(condition, () => faulty(`${CAST}  ends when ${condition}: "Yes"\n`));
  never("Ada is standing and Ada is sitting");
  never("Ada is calm and Ada is not calm");
  never("Ada is calm and Ada is furious");
  never("Ada is here and Ada is gone");
  never("Ada is very sad and Ada is not sad");
  never("Ada has taunted Ben and Ada has not taunted Ben");
  never("Ada is angry (1.5)");
  never("Ada is sad and Ben is sitting and Ada is not sad");
  may("Ada is sad and Ada is not very sad");
  may("Ada is calm or Ada is not calm");
  may("Ada is standing and Ben is sitting");
  may("Ada is calm and Ben is not calm");
});

test("a condition of somebody unknown", () =>
  faulty(`${CAST}Adda is lost when Ada is sad\n`, 'name-unknown at "Adda"'));

describe("who is there", () => {
  const enters = CAST.replace("  with Ada, Ben", "  with Ada\n  enters Ben after a minute");
  test("nobody opens a scene before they enter", () =>
    faulty(enters.replace("Ada stares at Ben", "Ben stares at Ada"), 'not-there at "Ben"'));
  test("nor has it done to them", () => faulty(enters, 'not-there at "Ben"'));
  test("who enters may leave", () => faulty(`${enters.replace(" at Ben", "")}  leaves Ben after an hour\n`));
  test("somebody is there from the beginning", () =>
    faulty(
      CAST.replace("  with Ada, Ben", "  enters Ben after a minute").replace(
        "Ada stares at Ben",
        "Ben stares",
      ),
      'nobody-there at "scene One"',
    ));
});

describe("romance is refused", () => {
  const cast = (cy: string) => CAST.replace("scene One", `person Cy ${cy}\nscene One`);
  test("with one's own", () =>
    faulty(
      `${cast("(he)\n  is kin of Ada\n  is in love with Ada")}`,
      'romance-barred at "is in love with Ada"',
    ));
  test("with a minor", () =>
    faulty(
      `${cast("(he, twelve)")}person Dee (she)\n  is drawn to Cy\n`,
      'romance-barred at "is drawn to Cy"',
    ));
  test("wanted", () =>
    faulty(
      `${cast("(he, twelve)")}person Dee (she)\n  wants to kiss Cy\n`,
      'romance-barred at "wants to kiss Cy"',
    ));
  test("waited for", () =>
    faulty(
      `${cast("(he, twelve)")}  ends when Cy and Ada have kissed: "No"\n`,
      'romance-barred at "ends when Cy and Ada have kissed: "No""',
    ));
  test("written", () =>
    faulty(
      `${cast("(he)\n  is the brother of Ada")}lines\n  Cy kisses Ada\n    "So."\n`,
      'romance-barred at "Cy kisses Ada"',
    ));
  test("opened with", () =>
    faulty(
      `${cast("(he)\n  is the brother of Ada")}scene Two\n  with Ada, Cy\n  opening: Ada kisses Cy\n  ends at rest: "So"\n`,
      'romance-barred at "opening: Ada kisses Cy"',
    ));
  test("that it does not come to it may be asked for", () =>
    faulty(`${cast("(he, twelve)")}  ends when Cy and Ada have not kissed: "Yes"\n`));
  test("closeness is none", () => faulty(`${cast("(he)\n  is the brother of Ada\n  loves Ada")}`));
});

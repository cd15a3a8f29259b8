import { describe, expect, test } from "vitest";
import { read } from "../../src/language/read.js";
import { ACTS } from "../../src/story/library/index.js";
import { holds, SCENE, story, WORLD } from "./notation.js";
import { told } from "./told.js";

/** How many acts are touches that are offered. */
const TOUCHES = String(ACTS.filter(({ due }) => due.consent !== undefined).length);
const SCENE_HEAD = SCENE.replace('  ends at rest: "Truce"\n', "");

describe("scenes", () => {
  const scene = (text: string) => {
    const found = story(`${WORLD}scene One\n${text}\n  ends at rest: "Truce"\n`);
    const [row] = found.scenes;
    return {
      found,
      row: row!,
      name: (who: number | null) => (who === null ? "anyone" : found.people[who]!.name),
    };
  };
  const cast = (text: string) => {
    const { row, name } = scene(`${text}\n  opening: Rey stares at Kylo`);
    return `${row.cast
      .map(({ who, posture }) => `${name(who)} ${posture}`)
      .sort()
      .join(", ")}, ${row.distance} m`;
  };
  test("sitting across", () =>
    expect(cast("  with Rey, Kylo, sitting across the hearth")).toBe("Kylo sitting, Rey sitting, 2.4 m"));
  test("one sits, one stands", () =>
    expect(cast("  with Rey sitting, Kylo standing")).toBe("Kylo standing, Rey sitting, 2.4 m"));
  test("beside each other", () =>
    expect(cast("  with Rey and Kylo, kneeling beside the hearth")).toBe(
      "Kylo kneeling, Rey kneeling, 0.9 m",
    ));
  test("apart", () => expect(cast("  with Rey and Kylo, apart")).toBe("Kylo standing, Rey standing, 4 m"));
  test("two lines", () =>
    expect(cast("  with Rey, sitting\n  with Kylo")).toBe("Kylo standing, Rey sitting, 2.4 m"));

  test("an opening", () => {
    const { row, found, name } = scene("  with Rey, Kylo\n  opening: Rey accuses Kylo of the killing");
    const [first] = row.opening;
    expect([
      name(first!.by),
      found.acts[first!.act]!.name,
      name(first!.to),
      found.topics[first!.about!]!.name,
    ]).toEqual(["Rey", "accuse", "Kylo", "the killing"]);
  });
  test("an opening before those who are there", () =>
    expect(scene("  opening: Rey stares\n  with Rey, Kylo").row.opening).toHaveLength(1));
  test("an opening of two acts", () =>
    expect(
      scene("  with Rey, Kylo\n  opening: Rey stares at Kylo, then Kylo taunts Rey").row.opening,
    ).toHaveLength(2));
  test("opens with", () =>
    expect(scene("  with Rey, Kylo\n  opens with Rey stares at Kylo").row.opening).toHaveLength(1));

  const entering = (text: string) => {
    const { row, found, name } = scene(`  with Rey, Kylo\n  opening: Rey stares at Kylo\n  ${text}`);
    return row.cast.flatMap(({ who, enters }) =>
      enters === null ? [] : [`${name(who)} when ${told(found, enters)}`],
    )[0];
  };
  test("enters after", () => expect(entering("enters Mara after two minutes")).toBe("Mara when time 120.."));
  test("enters when", () =>
    expect(entering("enters Mara when Kylo has confessed the killing")).toBe(
      "Mara when Kylo confess_to anyone about the killing",
    ));
  test("Mara enters when", () =>
    expect(entering("Mara enters when Rey is furious")).toBe("Mara when Rey anger 0.6.."));

  const happening = (text: string) => {
    const { row, found, name } = scene(`  with Rey, Kylo\n  opening: Rey stares at Kylo\n  ${text}`);
    const [first] = row.happenings;
    return `${first!.at ?? "-"} ${first!.when === null ? "-" : told(found, first!.when)} ${first!.text} ${JSON.stringify(first!.bears)} ${first!.exits === null ? "" : name(first!.exits)}`.trim();
  };
  test("happens after", () =>
    expect(happening('happens after three minutes: "The fire settles."')).toBe("180 - The fire settles. {}"));
  test("happens when", () =>
    expect(happening('happens when Rey is furious: "A log breaks."')).toBe(
      "- Rey anger 0.6.. A log breaks. {}",
    ));
  test("what it brings", () =>
    expect(happening('happens after an hour: "Boots outside.", threatens safety')).toBe(
      '3600 - Boots outside. {"safety":-0.5}',
    ));
  test("leaves", () => expect(happening("leaves Kylo after ten minutes")).toBe("600 -  {} Kylo"));

  const length = (text: string) =>
    scene(`  with Rey, Kylo\n  opening: Rey stares at Kylo\n  ${text}`).row.length;
  test("lasts beats", () => expect(length("lasts at most 30 beats")).toBe(30));
  test("lasts minutes", () => expect(length("lasts at most ten minutes")).toBe(120));

  test("its place", () => {
    const { row, found } = scene("  at the hangar\n  with Rey, Kylo\n  opening: Rey stares at Kylo");
    expect(found.places[row.place]!.name).toBe("the hangar");
  });
  test("no place", () => {
    const { row, found } = scene("  with Rey, Kylo\n  opening: Rey stares at Kylo");
    expect(found.places[row.place]!.name).toBe("the room");
  });
  test("the only place", () => {
    const found = story(
      `person Rey (she)\nperson Kylo (he)\nplace the den\n${SCENE.replace("  at the hut\n", "")}`,
    );
    expect([found.places.length, found.places[found.scenes[0]!.place]!.name]).toEqual([1, "the den"]);
  });
  test("time between", () => {
    const after = (later: string) =>
      story(`${WORLD}${SCENE}${SCENE.replace("The Hut", `The Morning, ${later}`)}`).scenes[1]!.after;
    expect([after("nine hours later"), after("a week later"), after("the next morning")]).toEqual([
      9, 168, 12,
    ]);
  });
});

describe("endings", () => {
  const ending = (text: string) => {
    const found = story(`${WORLD}${SCENE_HEAD}  ${text}\n`);
    const [row] = found.endings;
    return `${row!.name}: ${told(found, row!.when)}, scene ${row!.scene}`;
  };
  test("when", () => expect(ending('ends when Kylo is sitting: "Down"')).toBe("Down: Kylo sitting, scene 0"));
  test("at rest", () => expect(ending('ends at rest: "Truce"')).toBe("Truce: rest, scene 0"));
  test("of two that hold, the one that asks for more is first", () => {
    const found = story(
      `${WORLD}${SCENE_HEAD}  ends when Rey is sad: "A"\n  ends when Rey is sad and Kylo is sad: "B"\n`,
    );
    expect(found.endings.map(({ name }) => name)).toEqual(["B", "A"]);
  });
});

describe("conditions", () => {
  const one = (condition: string, expected: string, more = "") =>
    test(condition, () => holds(condition, expected, more));
  one("Kylo is ashamed", "Kylo shame 0.25..");
  one("Kylo is very ashamed", "Kylo shame 0.5..");
  one("Kylo is furious", "Kylo anger 0.6..");
  one("Kylo is angry with Rey", "Kylo anger to Rey 0.25..");
  one("Kylo feels hatred toward Rey", "Kylo hate to Rey 0.25..");
  one("Kylo is angry (0.8)", "Kylo anger 0.8..");
  one("Kylo is not angry", "not(Kylo anger 0.25..)");
  one("Kylo is no longer angry", "not(Kylo anger 0.25..)");
  one("Kylo is standing", "Kylo standing");
  one("Kylo is in tears", "Kylo tears 0.3..");
  one("Kylo is losing control", "Kylo control ..0.25");
  one(
    "Kylo is at peace",
    "Kylo pain ..0.22 & Kylo arousal ..0.75 & Kylo distress ..0.35 & Kylo anger ..0.3 & Kylo pleasure -0.1..",
  );
  one(
    "Rey and Kylo are calm",
    "Rey arousal ..0.5 & Rey anger ..0.25 & Kylo arousal ..0.5 & Kylo anger ..0.25",
  );
  one("Mara is here", "Mara here");
  one("Mara is gone", "not(Mara here)");
  one("Kylo is near Rey", "Kylo from Rey ..1.2");
  one("Kylo is far from Rey", "Kylo from Rey 2.5..");
  one("Kylo trusts Rey", "Kylo trust Rey 0.15..");
  one("Kylo does not trust Rey", "not(Kylo trust Rey 0.15..)");
  one("Kylo loves Rey", "Kylo like Rey 0.6..");
  one("Kylo is drawn to Rey", "Kylo attraction Rey 0.3..");
  one("Kylo knows the sale", "Kylo knows the sale");
  one("Kylo does not know the sale", "not(Kylo knows the sale)");
  one("Kylo believes Ben is a liar", "Kylo believes [Ben is liar] 0..");
  one("Kylo doubts that Ben is a liar", "Kylo believes [Ben is liar] ..0");
  one("Rey has kissed Kylo", "Rey kiss Kylo carried");
  one("Rey and Kylo have kissed", "Rey kiss Kylo carried | Kylo kiss Rey carried");
  one("they have kissed", "anyone kiss anyone carried");
  one("Rey has taunted Kylo twice", "Rey taunt Kylo 2..");
  one("Rey has taunted Kylo at least four times", "Rey taunt Kylo 4..");
  one("Kylo has confessed the killing", "Kylo confess_to anyone about the killing");
  one("Kylo has confessed the killing to Rey", "Kylo confess_to Rey about the killing");
  one("Kylo has not confessed", "not(Kylo confess_to anyone)");
  one("Rey has offered to touch Kylo", `Rey touch Kylo offered`);
  one("Kylo has been accused of the killing by Rey", "Rey accuse Kylo about the killing");
  one("Kylo is accused", "anyone accuse Kylo");
  one("Kylo is forgiven by Rey", "Rey forgive Kylo");
  one("at rest", "rest");
  one("ten minutes have passed", "time 600..");
  one("Kylo is ashamed and Rey is not sitting", "Kylo shame 0.25.. & not(Rey sitting)");
  one("Kylo is ashamed and is sitting", "Kylo shame 0.25.. & Kylo sitting");
  one("Kylo is ashamed or Rey is ashamed", "Kylo shame 0.25.. | Rey shame 0.25..");
  one(
    "Kylo is sad and Rey is sad or Rey is angry",
    "Kylo distress 0.25.. & Rey distress 0.25.. | Rey anger 0.25..",
  );
  one(
    "Rey and Kylo have kissed and Kylo is sad",
    "(Rey kiss Kylo carried | Kylo kiss Rey carried) & Kylo distress 0.25..",
  );

  const CORNERED = "Kylo is cornered when he is accused and nobody trusts him\n";
  const NOBODY =
    "not(Rey trust Kylo 0.15.. | Mara trust Kylo 0.15.. | Ben trust Kylo 0.15.. | Snoke trust Kylo 0.15..)";
  test("a named condition", () => {
    const found = story(`${WORLD}${CORNERED}${SCENE}  ends when Kylo is cornered: "So"\n`);
    const asked = told(found, found.endings.find(({ name }) => name === "So")!.when);
    expect(asked.replace(/ \| /g, ", ").startsWith("anyone accuse Kylo & not(")).toBe(true);
    expect(asked.length).toBe(`anyone accuse Kylo & ${NOBODY}`.length);
  });
  one("the truth is out", "Kylo sitting", "the truth is out when Kylo is sitting\n");
  const OTHERS = "not(Mara here) & not(Ben here) & not(Snoke here)";
  one("Rey is alone with Kylo", `Rey here & Kylo here & ${OTHERS}`);
  one("Rey and Kylo are alone", `Rey here & Kylo here & ${OTHERS}`);
  one("Rey is alone", `Rey here & not(Kylo here) & ${OTHERS}`);
  one("they are open", "Kylo sitting", "they are open when Kylo is sitting\nperson Cy (they)\n");
  test("a named condition by a pronoun", () => {
    const found = story(
      `${WORLD}Kylo is lost when Kylo is sad\nperson Zed (he)\nZed is torn when he is sad and Kylo is lost\n${SCENE}lines\n  Kylo taunts Rey when he is lost\n    "Well."\n`,
    );
    expect(told(found, found.lines[0]!.when!)).toBe("Kylo distress 0.25..");
  });
});

describe("expectations", () => {
  const claim = (text: string) => {
    const found = story(`${WORLD}${SCENE}  ${text}\n`);
    const { claim: row } = found.expectations[0]!;
    const parts = row.type === "before" ? [row.first, row.second] : [row.condition];
    const bound =
      row.type === "share"
        ? ` ${row.least ?? ""}..${row.most ?? ""}`
        : row.type === "within"
          ? ` ${row.beats}${row.after === null ? "" : ` after ${told(found, row.after)}`}`
          : "";
    return `${row.type}${bound} ${parts.map((part) => told(found, part)).join(" < ")}`.trim();
  };
  const one = (text: string, expected: string) => test(text, () => expect(claim(text)).toBe(expected));
  test("never: anyone is alone with Snoke", () => {
    const asked = claim("never: anyone is alone with Snoke");
    expect(asked.split(" | ").length).toBe(4);
    expect(asked).toContain("not(Rey here) & not(Kylo here) & not(Mara here) & Ben here & Snoke here");
  });
  one("never: Rey is sitting and Kylo is standing", "never Rey sitting & Kylo standing");
  one("always: Rey is here", "always Rey here");
  one(
    "in at least 30% of plays: Kylo has confessed the killing",
    "share 0.3.. Kylo confess_to anyone about the killing",
  );
  one("in at most 5 % of plays: Rey is furious", "share ..0.05 Rey anger 0.6..");
  one("within ten beats: Rey has taunted Kylo", "within 10 Rey taunt Kylo");
  one(
    "always: Rey has kissed Kylo only after Kylo has touched Rey",
    `before Kylo ${TOUCHES} acts Rey carried < Rey kiss Kylo carried`,
  );
  one("never: anyone is touched after refusing, uninvited", "never");
  one('never: the play ends with "Truce"', 'never ends "Truce"');
  one(
    'in at least 2.5% of plays: it ends in "Truce" and Rey is here',
    'share 0.025.. ends "Truce" & Rey here',
  );
  one(
    "within five beats of Rey has taunted Kylo: Rey is sad",
    "within 5 after Rey taunt Kylo Rey distress 0.25..",
  );
  one(
    "Rey is sad within five beats after Rey taunts Kylo",
    "within 5 after Rey taunt Kylo Rey distress 0.25..",
  );
  one(
    "Kylo confesses the killing in at least 30% of plays",
    "share 0.3.. Kylo confess_to anyone about the killing",
  );
  one("Rey and Kylo kiss, never", "never Rey kiss Kylo carried | Kylo kiss Rey carried");
  one("anyone hits Rey, never", "never anyone hit Rey");
  one(
    "Rey has kissed Kylo only after Kylo knows the sale",
    "before Kylo knows the sale < Rey kiss Kylo carried",
  );
  one("Kylo is sad before Rey has hit Kylo", "before Kylo distress 0.25.. < Rey hit Kylo");
  one("never: Rey has hit Kylo three times", "never Rey hit Kylo 3..");
});

describe("lines, tells and motifs", () => {
  const line = (head: string) => {
    const found = story(`${WORLD}${SCENE}lines\n  ${head}\n    "One."\n    "Two."\n`);
    const row = found.lines[0]!;
    const name = (who: number | null) => (who === null ? "anyone" : found.people[who]!.name);
    const about = row.about === null ? "" : ` about ${found.topics[row.about]!.name}`;
    const when = row.when === null ? "" : ` when ${told(found, row.when)}`;
    return `${name(row.by)} ${found.acts[row.act]!.name} ${name(row.to)}${about}${when}${row.manner === null ? "" : `, ${row.manner}`}: ${row.texts.join("|")}`;
  };
  const one = (head: string, expected: string) =>
    test(head, () => expect(line(head)).toBe(`${expected}: One.|Two.`));
  one("Kylo taunts Rey about the duel, dry", "Kylo taunt Rey about the duel, dry");
  const OTHERS = "not(Mara here) & not(Ben here) & not(Snoke here)";
  one("Kylo taunts Rey in front of Mara", "Kylo taunt Rey when Mara here");
  one(
    "Kylo taunts Rey about the duel in front of Mara and Ben, dry",
    "Kylo taunt Rey about the duel when Mara here & Ben here, dry",
  );
  one("Kylo taunts Rey, in private", `Kylo taunt Rey when Rey here & Kylo here & ${OTHERS}`);
  one(
    "Kylo taunts Rey, dry, alone when Rey is sitting",
    `Kylo taunt Rey when Rey here & Kylo here & ${OTHERS} & Rey sitting, dry`,
  );
  one("Kylo pleads with Rey when Kylo is ashamed", "Kylo plead_with Rey when Kylo shame 0.25..");
  one(
    "Kylo pleads with Rey, whispering when he is ashamed",
    "Kylo plead_with Rey when Kylo shame 0.25.., whispering",
  );
  one(
    "Kylo pleads with Rey when he is ashamed, whispering",
    "Kylo plead_with Rey when Kylo shame 0.25.., whispering",
  );
  one("anyone insults anyone", "anyone insult anyone");
  one("Kylo confesses the killing to Rey", "Kylo confess_to Rey about the killing");
  one("Kylo explains the killing to Rey", "Kylo explain_something_to Rey about the killing");
  one("Kylo denies it to Rey", "Kylo deny Rey");
  one("Rey vouches for Ben to Kylo", "Rey vouch_for Kylo about Ben");
  one("Rey stands up", "Rey stand_up anyone");
  one("Rey weeps", "Rey weep_before anyone");
  one("Rey touches Kylo", "Rey touch Kylo");

  test("a text is an author's own, quotes and slashes and all", () => {
    const found = story(
      `${WORLD}${SCENE}lines\n  Kylo taunts Rey\n    "He said "no" // and  went: “home”"\n`,
    );
    expect(found.lines[0]!.texts).toEqual(['He said "no" // and  went: “home”']);
  });

  const tell = (head: string) => {
    const found = story(`${WORLD}${SCENE}tells\n  ${head}\n    "So."\n`);
    const { who, feeling, act, least, when } = found.tells[0]!;
    return `${who === null ? "anyone" : found.people[who]!.name} ${feeling ?? found.acts[act!]!.name} ${least}${when === null ? "" : ` when ${told(found, when)}`}`;
  };
  test("shows anger", () => expect(tell("Kylo shows anger")).toBe("Kylo anger 0.25"));
  test("shows anger, strongly", () => expect(tell("Kylo shows anger, strongly")).toBe("Kylo anger 0.5"));
  test("shows anger, a little", () => expect(tell("Kylo shows anger, a little")).toBe("Kylo anger 0"));
  test("shows anger (0.7)", () => expect(tell("Kylo shows anger (0.7)")).toBe("Kylo anger 0.7"));
  test("anyone shows anger", () => expect(tell("anyone shows anger")).toBe("anyone anger 0.25"));
  test("an act", () => expect(tell("Rey caresses Kylo")).toBe("Rey caress 0"));
  test("when", () =>
    expect(tell("Kylo shows anger when he is sitting")).toBe("Kylo anger 0.25 when Kylo sitting"));

  test("a motif", () => {
    const found = story(
      `${WORLD}${SCENE}motif the fire in him, of Kylo\n  when Kylo is furious\n    "High."\n  when he is at peace\n    "Low."\n    "Steady."\n  always\n    "There."\n`,
    );
    const [motif] = found.motifs;
    expect([motif!.name, found.people[motif!.who]!.name]).toEqual(["the fire in him", "Kylo"]);
    expect(motif!.states.map(({ when, texts }) => `${when === null}: ${texts.join("|")}`)).toEqual([
      "false: High.",
      "false: Low.|Steady.",
      "true: There.",
    ]);
  });
});

test("several files are one story", () => {
  const [people, rest] = [WORLD, `import people\n${SCENE}`];
  const found = read([
    { name: "the-hut.fire", text: rest },
    { name: "people.fire", text: people },
  ]);
  expect([found.faults, found.warnings, found.story?.name, found.story?.title]).toEqual([
    [],
    [],
    "the-hut",
    "The Hut",
  ]);
});

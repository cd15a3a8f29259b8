import { expect, test } from "vitest";
import type { Act } from "../../src/story/act.js";
import { ACTS } from "../../src/story/library/index.js";
import { MEASURED } from "../../src/story/library/measured.js";
import { DUES, NEEDS, TENDENCIES, type Due } from "../../src/story/words.js";

const figures = new Map<string, Act["epa"]>(Object.entries(MEASURED));
const performable = ACTS.filter((act) => act.performable);
const good = ({ epa }: Act): number => epa[0];
const names = (acts: readonly Act[]): string[] => acts.map(({ name }) => name);

/** Every act keeps the law; the offenders are named. */
const law = (says: string, keeps: (act: Act) => boolean): void =>
  test(says, () => expect(names(ACTS.filter((act) => !keeps(act)))).toEqual([]));
/** Every one of a closed list keeps the law. */
const each = <Word>(says: string, words: readonly Word[], keeps: (word: Word) => boolean): void =>
  test(says, () => expect(words.filter((word) => !keeps(word))).toEqual([]));
const within = (least: number, most: number, record: object): boolean =>
  Object.values(record).every((n) => n >= least && n <= most && n !== 0);
const offered = (act: Act): boolean => act.due.consent !== undefined;
const settling = (due: Due): Act[] => performable.filter((act) => (act.settles[due] ?? 0) > 0);

test("names are unique", () => expect(new Set(names(ACTS)).size).toBe(ACTS.length));
test("no two acts are spoken of alike", () =>
  expect(new Set(ACTS.map(({ forms }) => forms[0])).size).toBe(ACTS.length));
test("there are acts enough to play, and deeds enough to have done", () => {
  expect(performable.length).toBeGreaterThanOrEqual(80);
  expect(ACTS.length - performable.length).toBeGreaterThanOrEqual(30);
});
law("names are in snake_case", ({ name }) => /^[a-z]+(_[a-z]+)*$/.test(name));
law("forms are words", ({ forms }) => forms.every((form) => /^[a-z]+( [a-z]+)*$/.test(form)));
law(
  "a form leaves room for a topic only where there is one",
  ({ forms, about }) => about !== "nothing" || !forms.some((form) => / it( |$)/.test(form)),
);
law("the figures are the measured ones", ({ epa, measured }) => figures.get(measured) === epa);
law("the figures are on the measured scale", ({ epa }) => within(-4.3, 4.3, epa) || epa[0] === 0);
test("no figure is measured in vain", () =>
  expect([...figures.keys()].filter((verb) => !ACTS.some(({ measured }) => measured === verb))).toEqual([]));

law("bearings are within -1..1, and never an idle 0", ({ to, self }) =>
  [to, self].every((bearing) => within(-1, 1, bearing)),
);
law("amounts are within 0..1, and never an idle 0", ({ does, due, settles }) =>
  [does, due, settles].every((amounts) => within(0, 1, amounts)),
);
law("measures are within 0..1", ({ press, discloses, loud, intimacy }) =>
  [press, discloses, loud, intimacy].every((n) => n >= 0 && n <= 1),
);
law("every act bears on somebody", ({ to, self }) => Object.keys({ ...to, ...self }).length > 0);
law(
  "what can be played is made of a tendency",
  ({ does, performable }) => !performable || Object.values(does).some((n) => n >= 0.4),
);
law("only speech is loud", ({ mode, loud }) => loud > 0 === (mode === "speech"));

law("an attack is measured bad", (act) => (act.does.against ?? 0) < 0.5 || good(act) < 0);
law("care is measured good", (act) => (act.does.care ?? 0) < 0.5 || good(act) > 0);
law("an attack tends nobody", ({ does }) => (does.against ?? 0) < 0.5 || (does.care ?? 0) === 0);
law("care takes no need of the other's", ({ does, to }) => (does.care ?? 0) < 0.6 || within(0, 1, to));
law("an attack gives the other nothing", ({ does, to }) => (does.against ?? 0) < 0.5 || within(-1, 0, to));
law("what lifts the other's esteem is measured good", (act) => (act.to.esteem ?? 0) * good(act) >= 0);
law("what lifts the other's belonging is measured good", (act) => (act.to.belonging ?? 0) * good(act) >= 0);
law(
  "giving way costs esteem or gives the other something",
  ({ does, self, to }) =>
    (does.yield ?? 0) < 0.8 || ((self.esteem ?? 0) < 0 && Object.values(to).some((n) => n > 0)),
);
law("laying oneself bare is opening", ({ discloses, does }) => discloses < 0.7 || (does.open ?? 0) >= 0.5);
law(
  "what presses hard takes or seeks",
  ({ press, does, to }) =>
    press < 0.6 || (to.autonomy ?? 0) < 0 || (does.against ?? 0) + (does.seek ?? 0) >= 0.5,
);

each("every due is made by some act", DUES, (due) => performable.some((act) => act.due[due] !== undefined));
each("every due can be settled kindly", DUES, (due) => settling(due).some((act) => good(act) > 0));
each("every due can be settled unkindly", DUES, (due) => settling(due).some((act) => good(act) < 0));
each("every due can be settled in full", DUES, (due) => settling(due).some((act) => act.settles[due] === 1));
each(
  "every tendency has four acts to carry it out",
  TENDENCIES,
  (tendency) => performable.filter(({ does }) => (does[tendency] ?? 0) >= 0.5).length >= 4,
);
each("every need can be met and hurt", NEEDS, (need) =>
  [1, -1].every((sign) => performable.some(({ to }) => (to[need] ?? 0) * sign >= 0.4)),
);
law(
  "silence settles nothing but what a presence can",
  ({ mode, settles }) => mode !== "silence" || Object.keys(settles).every((due) => due === "comfort"),
);

law(
  "an offered touch names its part and its nearness",
  (act) =>
    !offered(act) ||
    (act.mode === "touch" && act.part !== null && act.intimacy > 0 && act.needs.includes("near")),
);
law("an offered touch is no attack", (act) => !offered(act) || (act.does.against ?? 0) === 0);
law(
  "a touch is offered, answers one, or is violence",
  (act) => act.mode !== "touch" || offered(act) || act.consent !== null || (act.does.against ?? 0) >= 0.5,
);
law(
  "who answers a touch settles it",
  ({ consent, settles }) =>
    !["accepts", "refuses", "leaves"].includes(consent ?? "") || (settles.consent ?? 0) > 0,
);
law(
  "what settles a touch answers it",
  ({ consent, settles }) =>
    settles.consent === undefined || ["accepts", "refuses", "leaves"].includes(consent ?? ""),
);
law(
  "whoever refuses goes away; whoever invites does not",
  ({ consent, does }) =>
    (consent !== "refuses" || (does.away ?? 0) >= 0.5) && (consent !== "invites" || (does.away ?? 0) === 0),
);
law(
  "no refusal is punished by the table: it keeps the refuser safe or free",
  ({ consent, self }) => consent !== "refuses" || (self.safety ?? 0) + (self.autonomy ?? 0) > 0,
);
law(
  "nothing comes nearer than a hand on a mark but a kiss, and for that romance is asked for",
  ({ intimacy, needs }) => intimacy <= 0.9 || needs.includes("romance"),
);
law(
  "deeds are never performed, and nothing else is kept from the stage",
  ({ mode, performable }) => performable === (mode !== "deed"),
);

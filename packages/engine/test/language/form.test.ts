import { describe, expect, test } from "vitest";
import { format } from "../../src/language/format.js";
import { Faults } from "../../src/language/text/fault.js";
import type { Node } from "../../src/language/text/node.js";
import { showFault } from "../../src/language/text/show.js";
import { grow } from "../../src/language/text/tree.js";
import { CAST } from "../../src/language/faults/row.js";
import { faulty, reading, story, WORLD, SCENE } from "./notation.js";

/** A tree on one line: "a(b c) d", its comments as {…}. */
function tree(text: string): string {
  return shown(grow("", text, new Faults()));
}

function shown(nodes: readonly Node[]): string {
  return nodes
    .map(({ text, comment, children }) => {
      const note = comment === null ? "" : `{${comment}}`;
      return `${text}${note}${children.length > 0 ? `(${shown(children)})` : ""}`;
    })
    .join(" ");
}

describe("a tree by indentation", () => {
  const one = (text: string, expected: string) =>
    test(JSON.stringify(text), () => expect(tree(text)).toBe(expected));
  one("a\n  b\n  c\nd", "a(b c) d");
  one("a\n  b\n    c\n  d", "a(b(c) d)");
  one("a\n\n\n  b\n", "a(b)");
  one("a\r\n  b\r  c", "a(b c)");
  one("\uFEFFa\n\tb", "a(b)");
  one("a\n    b\n  c", "a(b c)");
  one("  a\nb", "a b");
  one("a   b\n  c \t d  ", "a b(c d)");
  one('a\n  "b   c"', 'a("b   c")');
  one("a // why\n  b", "a{why}(b)");
  one("// first\na\n  b", "{first} a(b)");
  one("a\n// of b\n  b", "a({of b} b)");
  one("a\n  b\n  // last\nc", "a(b {last}) c");
  one("a\n  // only\n", "a({only})");
  one('a\n  "x // y" // z', 'a("x // y"{z})');
  one("", "");
  one("\n \n\t\n", "");
});

describe("format", () => {
  const one = (name: string, text: string, expected: string) =>
    test(name, () => expect(format(text)).toBe(expected));
  one("two spaces a level", "a\n\tb\n\t\tc\n", "a\n  b\n    c\n");
  one("an empty line between blocks", "a\n  b\nc\n  d\n", "a\n  b\n\nc\n  d\n");
  one("none between lines that have nothing under them", "a\nb\nc\n  d\n", "a\nb\n\nc\n  d\n");
  one("one where the author has one or more", "a\n\n\n\nb\n  c\n\n  d\n", "a\n\nb\n  c\n\n  d\n");
  one("none at the beginning and the end", "\n\na\n\n", "a\n");
  one("comments stay", "a //why\n//\n//   of b\nb\n  c\n", "a  // why\n//\n// of b\nb\n  c\n");
  one("a comment stands with its block", "a\n  b\n// of c\nc\n  d\n", "a\n  b\n\n// of c\nc\n  d\n");
  one("what is said stays, one space between words", '  a   b\n  "c   d"\n', 'a b\n"c   d"\n');
  one("nothing", "", "");
  test("twice is once", () => expect(format(format(CAST))).toBe(format(CAST)));
});

describe("what an author may write carelessly", () => {
  test("several spaces", () => faulty(CAST.replace("Ada stares at Ben", "Ada  stares   at Ben")));
  test("curly apostrophes", () =>
    expect(story(`${WORLD}person Zed (he)\n  wants Rey’s light\n${SCENE}`).people).toHaveLength(6));
  test("curly quotes are said once, and the text is read", () =>
    faulty(`${CAST}  ends when Ada is calm: “The End”\n`, 'smart-quotes at "“The End”"'));
  test("curly quotes inside straight ones are the author's", () =>
    faulty(`${CAST}lines\n  Ada taunts Ben\n    "“Well”, he said."\n`));
  test("comments anywhere", () => faulty(`// a\n${CAST.replaceAll("\n", " // b\n")}`));
  test("comments between lines that are said", () =>
    faulty(`${CAST}lines\n  // c\n  Ada taunts Ben\n  // d\n    // e\n    "Well."\n`));
  test("what is still to do is said, in comments too", () =>
    faulty(`${CAST}// TODO: the end\nTODO: more\n`, 'todo at "/"', 'todo at "TODO: more"'));
  test("a text with an odd quote in it", () =>
    faulty(`${CAST}lines\n  Ada taunts Ben\n    "Six foot 2" is tall."\n`));
});

describe("words that objects know", () => {
  for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])
    test(word, () => {
      const text = `${CAST}person Cy (${word}): ${word}\n  ${word}\n  feels ${word}\n  is a ${word}\n  wants ${word}\n  believes Ada makes one ${word}\n${word} is ${word} when Ada is ${word}\nidentity ${word}: ${word}\nact ${word}, like ${word}, but ${word}\npower x: brings ${word}\nplace ${word}: ${word}\n`;
      expect(() => reading(text)).not.toThrow();
      expect(reading(text).faults.length).toBeGreaterThan(7);
    });
});

describe("a fault as an author sees it", () => {
  const shown = (text: string) => {
    return showFault(reading(text, "the-hut.fire").faults.at(-1)!, [{ name: "the-hut.fire", text }]);
  };
  test("title, place, line, marks, what to do", () =>
    expect(shown(`${CAST}person Kylo (he)\n  trusts Kilo\n`)).toBe(
      `-- NOBODY AND NOTHING BY THAT NAME --------------------- the-hut.fire, line 10

10 |   trusts Kilo
              ^^^^
I cannot find anybody or anything called "Kilo". Did you mean "Kylo"?
`,
    ));
  const marks = (line: string) => shown(`${CAST}person Cy (he)\n${line}\n`).split("\n").slice(2, 4);
  test("tabs are spaces", () =>
    expect(marks("\ttrusts\tKilo")).toEqual(["10 |   trusts  Kilo", "               ^^^^"]));
  test("letters that are two columns wide", () =>
    expect(marks("  holds dear 漢字 and Kilo")).toEqual([
      "10 |   holds dear 漢字 and Kilo",
      `${" ".repeat(27)}^^^^`,
    ]));
  test("letters with marks upon them", () =>
    expect(marks("  trusts Re\u0301ne\u0301")).toEqual([
      "10 |   trusts Re\u0301ne\u0301",
      "              ^^^^",
    ]));
  test("what cannot be seen is a space", () =>
    expect(marks("  trusts Ki\u0007lo")[0]).toBe("10 |   trusts Ki lo"));
  test("the rule is never shorter than three", () => {
    const [fault] = reading(`${CAST}person Kylo (he)\n  trusts Kilo\n`, "a".repeat(80)).faults;
    expect(showFault(fault!, [])).toContain("NAME --- aaa");
  });
  test("a long message is folded", () => {
    const lines = shown(`${CAST}person Cy (he)\n  wonts peace\n`).split("\n");
    expect(lines.every((line) => line.length <= 78)).toBe(true);
  });
});

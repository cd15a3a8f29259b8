import type { Reading } from "@firelight/engine";
import { acts, colourOf } from "./acts.js";
import { feelings } from "./feelings.js";
import { across, frame, isNarrow, type Frame } from "./frame.js";
import { lines, type Line } from "./lines.js";
import { FAINT, HAIR, INK, MOOD, PAPER, SANS, SERIF } from "./palette.js";
import { course, lastBeat, people } from "./rows.js";

/** What is drawn: the readings of one play. */
export interface Subject {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly Reading[];
}

/** How it is drawn. */
export interface Look {
  readonly document: Document;
  /** In pixels; 960 where none is asked. */
  readonly width?: number;
}

/** More people than this are not drawn; those who do and feel most are. */
const MOST = 4;
const SVG = "http://www.w3.org/2000/svg";

/**
 * The arcs of a play as one picture: the acts, the strongest feelings and the mood of each, and how close they are and
 * how far they trust. Legible from 420 pixels of width; in a browser and, with a document of one's own, in Node.
 */
export function arcs({ title, subtitle, rows }: Subject, { document, width = 960 }: Look): Element {
  const page = frame(document, width, lastBeat(rows));
  const who = people(rows).slice(0, MOST);
  const sheet = new Sheet(page);
  sheet.text(title, { size: isNarrow(width) ? 20 : 24, font: SERIF, down: 30, weight: "bold" });
  sheet.text(subtitle, { size: 12.5, font: SANS, down: 20, colour: FAINT });
  sheet.gap(10);
  const done = acts(page, rows, who);
  sheet.add(done);
  for (const [index, name] of who.entries()) {
    sheet.heading(name, "feels", colourOf(index));
    sheet.add(feelings(page, rows, name));
    sheet.gap(6);
    sheet.add(lines(page, { name: "mood", drawn: moods(rows, name), height: 64 }));
  }
  sheet.gap(26);
  for (const name of ["closeness", "trust"])
    sheet.add(lines(page, { name, drawn: bonds(rows, who, name), height: 84 }));
  return sheet.done();
}

function moods(rows: readonly Reading[], who: string): readonly Line[] {
  return Object.entries(MOOD).map(([name, colour]) => ({
    curve: course(rows, name, (row) => row.series === "mood" && row.who === who),
    label: name,
    colour,
  }));
}

// Of whom one thinks most: the other of two, and in a crowd the one toward whom most has changed.
function bonds(rows: readonly Reading[], who: readonly string[], quantity: string): readonly Line[] {
  return who.map((name, index) => {
    const related = rows.filter((row) => row.series === "relation" && row.who === name);
    const other = foremost(related.map(({ toward }) => toward));
    const wanted = ({ series, who: one, toward }: Reading): boolean =>
      series === "relation" && one === name && toward === other;
    const label = who.length > 2 ? `${name} → ${other}` : name;
    return { curve: course(rows, quantity, wanted), label, colour: colourOf(index) };
  });
}

function foremost<T>(list: readonly T[]): T | undefined {
  const times = new Map<T, number>();
  for (const item of list) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Type {
  readonly size: number;
  readonly font: string;
  readonly down: number;
  readonly weight?: string;
  readonly colour?: string;
}

// A picture being put together from above. Mutable, but only here.
class Sheet {
  readonly #root: Element;
  readonly #page: Frame;
  #height = 12;

  constructor(page: Frame) {
    this.#page = page;
    this.#root = page.document.createElementNS(SVG, "svg");
    this.#root.setAttribute("xmlns", SVG);
  }

  gap(height: number): void {
    this.#height += height;
  }

  add({ svg, height }: { svg: Element; height: number }): void {
    svg.setAttribute("y", String(this.#height));
    this.#root.append(svg);
    this.#height += height;
  }

  text(content: string, { size, font, down, weight = "normal", colour = INK }: Type): void {
    this.#height += down;
    const at = {
      x: 18,
      y: this.#height - 6,
      "font-family": font,
      "font-size": size,
      "font-weight": weight,
      fill: colour,
    };
    this.#put("text", at).textContent = content;
  }

  heading(name: string, rest: string, colour: string): void {
    this.#height += 34;
    const at = { x: 18, y: this.#height - 4, "font-family": SANS, "font-size": 13, fill: FAINT };
    const bold = this.#page.document.createElementNS(SVG, "tspan");
    bold.setAttribute("font-weight", "bold");
    bold.setAttribute("fill", colour);
    bold.textContent = name;
    this.#put("text", at).append(bold, ` ${rest}`);
  }

  done(): Element {
    this.#axis();
    const { width } = this.#page;
    const height = this.#height + 14;
    for (const [name, value] of Object.entries({
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
    }))
      this.#root.setAttribute(name, String(value));
    const paper = this.#put("rect", { width, height, fill: PAPER });
    this.#root.prepend(paper);
    return this.#root;
  }

  // Every tenth beat or so, a line through all panels, with its number below.
  #axis(): void {
    const { beats } = this.#page;
    const every = [5, 10, 20, 50, 100, 200].find((step) => beats / step <= 10) ?? 500;
    const lines: Element[] = [];
    this.#height += 22;
    for (let beat = every; beat <= beats; beat += every) {
      const x = across(this.#page, beat);
      lines.push(
        this.#put("line", { x1: x, x2: x, y1: 72, y2: this.#height - 18, stroke: HAIR, "stroke-width": 0.7 }),
      );
      const number = this.#put("text", {
        x,
        y: this.#height - 4,
        "text-anchor": "middle",
        "font-family": SANS,
        "font-size": 11.5,
        fill: FAINT,
      });
      number.textContent = String(beat);
    }
    const label = this.#put("text", {
      x: 18,
      y: this.#height - 4,
      "font-family": SANS,
      "font-size": 11.5,
      fill: FAINT,
    });
    label.textContent = "beat";
    this.#root.prepend(...lines);
  }

  #put(kind: string, attributes: Readonly<Record<string, string | number>>): Element {
    const element = this.#page.document.createElementNS(SVG, kind);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    this.#root.append(element);
    return element;
  }
}

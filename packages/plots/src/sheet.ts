import { across, isNarrow, type Frame } from "./frame.js";
import { ACTS, on, SANS, SERIF } from "./palette.js";

const SVG = "http://www.w3.org/2000/svg";
const EDGE = 18;

type Attributes = Readonly<Record<string, string | number>>;

/** The width of a letter of the small type, about, and of a key without its name. */
const LETTER = 6.6;
const KEY = 27;

/** What a mark or a stroke of the picture means. */
export type Key =
  (typeof ACTS)[number] | { readonly name: string; readonly colour: string; readonly dash: string };

/** A picture being put together from above. Mutable, but only until it is done. */
export class Sheet {
  readonly #root: Element;
  readonly #page: Frame;
  #height = 12;
  #top = 0;

  constructor(page: Frame, title: string) {
    this.#page = page;
    this.#root = page.document.createElementNS(SVG, "svg");
    this.#root.setAttribute("xmlns", SVG);
    this.#put("title", {}).textContent = title;
  }

  gap(height: number): void {
    this.#height += height;
  }

  add({ svg, height }: { svg: Element; height: number }): void {
    svg.setAttribute("y", String(this.#height));
    this.#root.append(svg);
    this.#height += height;
  }

  /** The head of the picture: its title, what it is of, and what the marks mean. */
  head(title: string, subtitle: string, keys: readonly Key[] = ACTS): void {
    const { width, theme } = this.#page;
    const size = isNarrow(width) ? 20 : 24;
    for (const line of brokenTitle(title, (width - 2 * EDGE) / (size * 0.56))) {
      this.#height += size + 6;
      const type = { "font-family": SERIF, "font-size": size, "font-weight": "bold", fill: theme.ink };
      this.#put("text", { x: EDGE, y: this.#height - 6, ...type }).textContent = line;
    }
    const letters = Math.floor((width - 2 * EDGE) / LETTER);
    const rows = brokenTitle(subtitle, letters);
    for (const row of rows) {
      this.#height += 20;
      this.#put("text", { x: EDGE, y: this.#height - 6, ...this.#small(12.5) }).textContent = row;
    }
    // The keys stand behind the subtitle where there is room for them.
    const [last = ""] = rows.slice(-1);
    const room = keys.reduce((sum, { name }) => sum + KEY + name.length * LETTER, last.length * LETTER + 18);
    if (room > width - 2 * EDGE) this.#height += 20;
    this.#legend(keys, room > width - 2 * EDGE ? EDGE + 12 : EDGE + last.length * LETTER + 18);
    this.gap(10);
    this.#top = this.#height;
  }

  heading(name: string, rest: string, colour: string): void {
    this.#height += 34;
    const bold = this.#page.document.createElementNS(SVG, "tspan");
    bold.setAttribute("font-weight", "bold");
    bold.setAttribute("fill", on(this.#page.theme, colour));
    bold.textContent = name;
    this.#put("text", { x: EDGE, y: this.#height - 4, ...this.#small(13) }).append(bold, ` ${rest}`);
  }

  done(): Element {
    this.#axis();
    const { width, theme } = this.#page;
    const height = Math.ceil(this.#height + 14);
    const all = { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" };
    for (const [name, value] of Object.entries(all)) this.#root.setAttribute(name, String(value));
    this.#root.prepend(this.#put("rect", { width, height, fill: theme.paper }));
    this.#root.prepend(this.#root.querySelector("title")!);
    return this.#root;
  }

  // What an act's mark says, in the line of the subtitle.
  #legend(keys: readonly Key[], from: number): void {
    const y = this.#height - 10;
    let x = from;
    for (const key of keys) {
      this.#mark(key, x, y);
      this.#put("text", { x: x + 9, y: y + 4, ...this.#small(12.5) }).textContent = key.name;
      x += KEY + key.name.length * LETTER;
    }
  }

  #mark(key: Key, x: number, y: number): void {
    const colour = on(this.#page.theme, key.colour);
    if ("dash" in key)
      this.#put("line", {
        x1: x - 12,
        x2: x + 5,
        y1: y,
        y2: y,
        stroke: colour,
        "stroke-width": 1.8,
        "stroke-dasharray": key.dash,
      });
    else if (key.symbol === "circle")
      this.#put("circle", { cx: x, cy: y, r: 2.8, fill: "none", stroke: colour, "stroke-width": 1.3 });
    else
      this.#put("path", {
        d: `M${x - 4} ${y + 3}h8l-4 -7z`,
        fill: colour,
        transform: `rotate(${key.turned} ${x} ${y})`,
      });
  }

  // Every tenth beat or so, a line through all panels, with its number below.
  #axis(): void {
    const { beats, theme } = this.#page;
    const every = [1, 2, 5, 10, 20, 50, 100, 200].find((step) => beats / step <= 10) ?? 500;
    const lines: Element[] = [];
    this.#height += 22;
    for (let beat = every; beat <= beats; beat += every) {
      const x = across(this.#page, beat);
      const ends = { x1: x, x2: x, y1: this.#top, y2: this.#height - 18 };
      lines.push(this.#put("line", { ...ends, stroke: theme.hair, "stroke-width": 0.7 }));
      const at = { x, y: this.#height - 4, "text-anchor": "middle" };
      this.#put("text", { ...at, ...this.#small(11.5) }).textContent = String(beat);
    }
    this.#put("text", { x: EDGE, y: this.#height - 4, ...this.#small(11.5) }).textContent = "beat";
    this.#root.prepend(...lines);
  }

  #small(size: number): Attributes {
    return { "font-family": SANS, "font-size": size, fill: this.#page.theme.faint };
  }

  #put(kind: string, attributes: Attributes): Element {
    const element = this.#page.document.createElementNS(SVG, kind);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    this.#root.append(element);
    return element;
  }
}

/** A title in lines of so many letters, three at most. */
export function brokenTitle(title: string, most: number): readonly string[] {
  const lines = [""];
  for (const word of title.split(" ")) {
    const line = lines[lines.length - 1]!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const cut = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
  return cut.map((line) => (line.length <= most ? line : `${line.slice(0, Math.floor(most) - 1)}…`));
}

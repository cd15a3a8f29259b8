import { explore } from "@firelight/engine";
import { escaped } from "./fan.js";

type Turn = explore.Report["turns"][number];

/** Turns drawn at most, and the share of plays that one needs. */
const MOST = 30;
const LEAST = 0.02;
const [COLUMN, ROW, EDGE, WIDEST] = [190, 46, 12, 12];
/** Letters of a name that there is room for. */
const ROOM = 29;

/** The graph of turns: from the opening at the left to the endings at the right, wider where more plays went. */
export function graph({ turns, plays }: explore.Report): string {
  const drawn = turns.filter(({ count }) => count >= LEAST * plays).slice(0, MOST);
  if (drawn.length === 0) return "";
  const columns = laidOut(drawn);
  const place = new Map(
    columns.flatMap((names, x) => names.map((name, y) => [name, { x: EDGE + x * COLUMN, y: 30 + y * ROW }])),
  );
  const most = Math.max(...drawn.map(({ count }) => count));
  const curves = drawn.flatMap(({ from, to, count }) => {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined) return [];
    const bend = Math.max(50, Math.abs(b.x - a.x) / 2);
    const width = Math.max(1, (WIDEST * count) / most).toFixed(1);
    return `<path class="turn" stroke-width="${width}" d="M${a.x} ${a.y}C${a.x + bend} ${a.y} ${b.x - bend} ${b.y} ${b.x} ${b.y}"><title>${escaped(`${from} → ${to}: ${count} plays`)}</title></path>`;
  });
  const names = [...place].map(
    ([name, { x, y }]) =>
      `<circle class="stop" cx="${x}" cy="${y}" r="4"/><text class="stop" x="${x}" y="${y - 9}">${escaped(short(name))}<title>${escaped(name)}</title></text>`,
  );
  const [width, height] = [columns.length * COLUMN, 30 + Math.max(...columns.map((all) => all.length)) * ROW];
  return `<div class="graph"><svg viewBox="0 0 ${width} ${height}" style="min-width:${0.8 * width}px" role="img" aria-label="What comes after what">${curves.join("")}${names.join("")}</svg></div>`;
}

// In columns by how many turns they are from the opening; the endings last.
function laidOut(turns: readonly Turn[]): readonly (readonly string[])[] {
  const ends = new Set(turns.map(({ to }) => to).filter((name) => turns.every(({ from }) => from !== name)));
  const columns: string[][] = [];
  const known = new Set(ends);
  let next = [explore.OPENING];
  while (next.length > 0) {
    columns.push(next);
    for (const name of next) known.add(name);
    const reached = turns.filter(({ from, to }) => next.includes(from) && !known.has(to)).map(({ to }) => to);
    next = [...new Set(reached)];
  }
  return [...columns, [...ends]];
}

function short(name: string): string {
  return name.length <= ROOM ? name : `${name.slice(0, ROOM - 1)}…`;
}

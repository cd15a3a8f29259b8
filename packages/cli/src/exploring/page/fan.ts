import type { explore } from "@firelight/engine";

const [WIDTH, HEIGHT] = [300, 110];
const [LEFT, RIGHT, TOP, FOOT] = [30, 6, 6, 18];

/** A fan as a small picture: the median, the band of half the plays and that of nine tenths. */
export function fan({ name, points }: explore.Fan): string {
  if (points.length < 2) return "";
  const last = points[points.length - 1]!.beat;
  const least = Math.min(0, ...points.map(({ low }) => low));
  const x = (beat: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * beat) / last;
  const y = (value: number): number => TOP + (HEIGHT - TOP - FOOT) * (1 - (value - least) / (1 - least));
  const line = (value: (point: explore.Fan["points"][number]) => number, back = false): string => {
    const all = points.map((point) => `${x(point.beat).toFixed(1)},${y(value(point)).toFixed(1)}`);
    return (back ? all.reverse() : all).join(" ");
  };
  const rule = (value: number): string =>
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" class="rule"/>` +
    `<text x="${LEFT - 4}" y="${(y(value) + 3.5).toFixed(1)}" text-anchor="end">${1000 * value}</text>`;
  const shape =
    [-1, -0.5, 0, 0.5, 1]
      .filter((value) => value >= least)
      .map(rule)
      .join("") +
    `<polygon class="wide" points="${line(({ high }) => high)} ${line(({ low }) => low, true)}"/>` +
    `<polygon class="half" points="${line(({ threeQuarters }) => threeQuarters)} ${line(({ quarter }) => quarter, true)}"/>` +
    `<polyline class="median" points="${line(({ median }) => median)}"/>` +
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 4}" text-anchor="end">beat ${last}</text>`;
  return `<figure><figcaption>${escaped(name)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(name)} over the beats">${shape}</svg></figure>`;
}

/** Text as it stands in a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

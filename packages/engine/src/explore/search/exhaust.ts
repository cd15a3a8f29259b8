import { opening } from "../../performance/open.js";
import type { Chosen } from "../../performance/transcript.js";
import type { Story } from "../../story/story.js";
import { Gathering, type Findings } from "../findings.js";
import type { Parts } from "../part.js";
import type { Way } from "../way.js";
import { advance, asking, branches, print, root, type Asking, type Branch, type Node } from "./node.js";
import { Visited } from "./table.js";

/** A part of an exhaustive search: everything that can follow a way, to a depth in beats from the opening. */
export interface Exhaust {
  readonly way: Way;
  readonly depth: number;
  /** Beats tried at most; a search that comes to it has proved nothing to its depth. */
  readonly most: number;
}

/** The seed by which searches note their ways: what it would choose itself needs no noting. */
export const SEARCH_SEED = 1;

/**
 * Tries every near-tie and every choice of the players that can follow a way. What was found is under the keys of the
 * watches; `states`, `tried` and `merged` count different states, beats played, and beats that led to a state that was
 * known; `cut` is there when it stopped before the depth.
 */
export function exhaust(story: Story, { way, depth, most }: Exhaust, parts: Parts): Findings {
  const search = new Search(asking(story, parts), depth, most);
  search.from(way);
  return search.into.findings();
}

class Search {
  readonly into = new Gathering();
  readonly #visited = new Visited();
  readonly #choices: (Chosen | null)[] = [];
  readonly #lengths = new Map<string, number>();
  #tried = 0;

  constructor(
    private readonly asking: Asking,
    private readonly depth: number,
    private readonly most: number,
  ) {}

  from({ seed, choices }: Way): void {
    let node = root(this.asking, opening(this.asking.story, seed).after);
    for (const chosen of choices) {
      const way = branches(this.asking, node).branches.find((branch) =>
        chosen === null ? branch.fated : same(branch, chosen),
      );
      node = advance(this.asking, node, way ?? { chosen, fated: chosen === null }).node;
      this.#choices.push(chosen);
    }
    this.#expand(node);
    this.into.count("states", this.#visited.size);
    this.into.count("tried", this.#tried);
    this.into.count("bytes", this.#visited.bytes);
  }

  #expand(node: Node): void {
    const left = this.depth - node.play.beat;
    if (left <= 0) return;
    const { branches: ways, open } = branches(this.asking, node);
    for (const key of open) this.#note(`could:${key}`);
    for (const branch of ways) {
      if (this.#tried >= this.most) return this.into.count("cut");
      this.#tried += 1;
      this.#choices.push(branch.fated ? null : branch.chosen);
      this.#step(node, branch, left - 1);
      this.#choices.pop();
    }
  }

  #step(node: Node, branch: Branch, left: number): void {
    const { node: next, happened } = advance(this.asking, node, branch);
    for (const entry of happened) {
      if (entry.type === "end") this.#note(`ending:${entry.ending ?? ""}`);
      if (entry.type !== "act") continue;
      this.#note(`deed:${entry.by}/${entry.act}`);
      if (entry.said !== null) this.#note(`line:${entry.said}`);
    }
    this.#claims(node, next);
    if (next.play.ended) return;
    const visit = this.#visited.visit(print(this.asking, next), left);
    if (visit === "known") return this.into.count("merged");
    this.#expand(next);
  }

  #claims(before: Node, after: Node): void {
    this.asking.claims.forEach(({ settled, kept }, e) => {
      const state = after.states[e]!;
      const decided = after.play.ended || (settled(state) && !settled(before.states[e]!));
      if (!decided) return;
      const share = this.asking.story.expectations[e]!.claim.type === "share";
      const good = kept(state);
      if (share === good) this.#note(`${share ? "met" : "against"}:${e}`);
    });
    if (after.broken && !before.broken) this.#note(`against:${this.asking.claims.length}`);
  }

  // The first of the shortest ways: a way as long as a known one is not even made.
  #note(key: string): void {
    const known = this.#lengths.get(key);
    if (known !== undefined && known <= this.#choices.length) return;
    this.#lengths.set(key, this.#choices.length);
    this.into.way(key, { seed: SEARCH_SEED, choices: [...this.#choices] });
  }
}

function same({ chosen }: Branch, { by, act, to, about }: Chosen): boolean {
  return (
    chosen !== null && chosen.by === by && chosen.act === act && chosen.to === to && chosen.about === about
  );
}

/** How many parts an exhaustive search is cut into at least, if there are so many ways. */
const PARTS = 24;

/** An exhaustive search cut into parts that together try all there is, the same for any number of workers. */
export function cut(story: Story, depth: number, most: number, parts: Parts): readonly Exhaust[] {
  const ask = asking(story, parts);
  let fringe: { readonly node: Node; readonly choices: readonly (Chosen | null)[] }[] = [
    { node: root(ask, opening(story, SEARCH_SEED).after), choices: [] },
  ];
  const whole: Exhaust = { way: { seed: SEARCH_SEED, choices: [] }, depth: 0, most };
  let level = 0;
  while (fringe.length < PARTS && level < depth - 1) {
    level += 1;
    fringe = fringe.flatMap(({ node, choices }) =>
      node.play.ended
        ? []
        : branches(ask, node).branches.map((branch) => ({
            node: advance(ask, node, branch).node,
            choices: [...choices, branch.fated ? null : branch.chosen],
          })),
    );
  }
  const each = Math.max(1, Math.floor(most / Math.max(1, fringe.length)));
  return [
    { ...whole, depth: level },
    ...fringe.flatMap(({ node, choices }): Exhaust[] =>
      node.play.ended ? [] : [{ way: { seed: SEARCH_SEED, choices }, depth, most: each }],
    ),
  ];
}

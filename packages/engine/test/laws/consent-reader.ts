// A reader of the consent in a play that knows only the text of `firelight perform --format jsonl`: it imports nothing, so
// that no mistake of the engine's can be its own too. What it knows of the protocol:
//
//   {"type":"act","id":7,"by":"A","act":"hug","to":"B","touch":"offered","part":"torso"}
//   {"type":"act","id":9,"by":"B","act":"flinch_from","to":"A","touch":"refused","offer":7}   or "accepted", "left"
//   {"type":"act","id":9,"by":"A","act":"hug","to":"B","touch":"carried","offer":7}           only after "accepted"
//
// After a refusal whoever was refused may not lay a hand on whoever refused, by offer or otherwise, until the latter
// invites: by an act that invites, or by holding out a hand of one's own. A scene's end does not lift a refusal.
//
// A blow or a grip (grab, shove, slap, hit) is no offered touch: it asks for no consent and none can be given, so it
// needs no answer, and that it happens is no fault here; it is an attack, and told and felt as one. But it lays hands on
// somebody, so it too is barred to one who was refused, and it invites nobody.

/** What a play did about touch, and where it broke the protocol. */
export interface Consent {
  /** What was done against it, in the order of the play; empty when all is well. */
  readonly broken: readonly string[];
  readonly offers: number;
  readonly accepted: number;
  readonly refused: number;
  readonly left: number;
  readonly carried: number;
  /** Invitations by one who had refused, and offers that followed one. */
  readonly invitations: number;
  readonly renewed: number;
  readonly blows: number;
  /** Acts of romance: who with whom. */
  readonly romances: readonly (readonly [string, string])[];
}

/** Who may not be in a romance: names, and pairs of names in either order. */
export interface Bars {
  readonly minors: readonly string[];
  readonly kin: readonly (readonly [string, string])[];
  /** Who has attraction declared toward whom. */
  readonly attracted: readonly (readonly [string, string])[];
}

const INVITES = ["beckon_to", "welcome", "look_pleadingly_at", "catch_hand", "lean_on"];
const BLOWS = ["grab", "shove", "slap", "hit"];
const ROMANCE = ["kiss", "declare_love_to"];

/** Reads the JSON Lines of one play. Lines that are not acts are passed over; what is no JSON is a broken line. */
export function readConsent(text: string): Consent {
  const reading = new Reading();
  text
    .split("\n")
    .filter((line) => line !== "")
    .forEach((line, number) => reading.line(line, number + 1));
  return reading;
}

/** Romances of a play that its people may not have, as sentences. */
export function barred({ romances }: Consent, { minors, kin, attracted }: Bars): readonly string[] {
  return romances.flatMap(([by, to]) => {
    const between = ([a, b]: readonly [string, string]): boolean =>
      (a === by && b === to) || (a === to && b === by);
    return [
      ...[by, to].filter((name) => minors.includes(name)).map((name) => `${name} is not adult: ${by}, ${to}`),
      ...(kin.some(between) ? [`kin: ${by}, ${to}`] : []),
      ...(attracted.some(between) ? [] : [`no attraction: ${by}, ${to}`]),
    ];
  });
}

interface Act {
  readonly id: number;
  readonly by: string;
  readonly act: string;
  readonly to: string | null;
  readonly touch: string | null;
  readonly part: string | null;
  readonly offer: number | null;
}

interface Offer extends Act {
  answer: string | null;
  carried: boolean;
}

class Reading implements Consent {
  readonly broken: string[] = [];
  readonly romances: [string, string][] = [];
  offers = 0;
  accepted = 0;
  refused = 0;
  left = 0;
  carried = 0;
  invitations = 0;
  renewed = 0;
  blows = 0;
  readonly #offers = new Map<number, Offer>();
  /** "A>B": A was refused by B and has not been invited since. */
  readonly #closed = new Set<string>();
  /** "A>B": A was refused by B once, and invited since. */
  readonly #reopened = new Set<string>();

  line(line: string, number: number): void {
    const act = parsed(line);
    if (act === "broken") this.broken.push(`line ${number} cannot be read`);
    else if (act !== null) this.#act(act);
  }

  #act(act: Act): void {
    if (act.to !== null && ROMANCE.includes(act.act)) this.romances.push([act.by, act.to]);
    if (act.to !== null && act.touch !== "carried") {
      const own = act.touch === "offered" && !this.#closed.has(`${act.by}>${act.to}`);
      if (INVITES.includes(act.act) || own) this.#invite(act.by, act.to);
    }
    if (act.touch === "offered") this.#offered(act);
    else if (act.touch === "carried") this.#carried(act);
    else if (act.touch !== null) this.#answered(act, act.touch);
    else if (BLOWS.includes(act.act)) this.#blow(act);
  }

  #invite(by: string, to: string): void {
    if (!this.#closed.delete(`${to}>${by}`)) return;
    this.#reopened.add(`${to}>${by}`);
    this.invitations += 1;
  }

  #offered(act: Act): void {
    this.offers += 1;
    this.#offers.set(act.id, { ...act, answer: null, carried: false });
    if (act.to === null) this.#fault(act, "offers a touch to nobody");
    if (act.part === null) this.#fault(act, "offers a touch of no part");
    this.#barred(act, "offers a touch after a refusal, uninvited");
    if (this.#reopened.has(`${act.by}>${act.to}`)) this.renewed += 1;
  }

  #answered(act: Act, answer: string): void {
    if (answer !== "accepted" && answer !== "refused" && answer !== "left")
      return this.#fault(act, `answers a touch with "${answer}"`);
    this[answer] += 1;
    const offer = this.#named(act);
    if (offer === null) return;
    if (offer.by !== act.to || offer.to !== act.by) this.#fault(act, "answers an offer to somebody else");
    if (offer.answer !== null) this.#fault(act, "answers what is answered");
    offer.answer = answer;
    if (answer === "refused") {
      this.#closed.add(`${offer.by}>${offer.to}`);
      this.#reopened.delete(`${offer.by}>${offer.to}`);
    }
  }

  #carried(act: Act): void {
    this.carried += 1;
    this.#barred(act, "carries a touch after a refusal, uninvited");
    const offer = this.#named(act);
    if (offer === null) return;
    if (offer.answer !== "accepted") this.#fault(act, `carries what was ${offer.answer ?? "not answered"}`);
    if (offer.carried) this.#fault(act, "carries what was carried");
    if (offer.by !== act.by || offer.to !== act.to || offer.act !== act.act || offer.part !== act.part)
      this.#fault(act, "carries another touch than was offered");
    offer.carried = true;
  }

  #blow(act: Act): void {
    this.blows += 1;
    this.#barred(act, "lays hands after a refusal, uninvited");
  }

  #named(act: Act): Offer | null {
    const offer = act.offer === null ? undefined : this.#offers.get(act.offer);
    if (offer === undefined) this.#fault(act, "names no offer");
    return offer ?? null;
  }

  #barred(act: Act, what: string): void {
    if (this.#closed.has(`${act.by}>${act.to}`)) this.#fault(act, what);
  }

  #fault({ id, by, act, to }: Act, what: string): void {
    this.broken.push(`entry ${id}: ${by} ${act} ${to ?? "nobody"}: ${what}`);
  }
}

// An act, null for any other line, or "broken".
function parsed(line: string): Act | "broken" | null {
  const row = json(line);
  if (row === null) return "broken";
  if (row["type"] !== "act") return null;
  const [id, by, act] = [whole(row["id"]), text(row["by"]), text(row["act"])];
  if (id === null || by === null || act === null) return "broken";
  return {
    id,
    by,
    act,
    to: text(row["to"]),
    touch: text(row["touch"]),
    part: text(row["part"]),
    offer: whole(row["offer"]),
  };
}

function json(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function whole(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

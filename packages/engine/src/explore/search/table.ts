/** Of the places of a table at most this share is taken. */
const FULL = 0.7;

/** Three lanes of 32 bits: two different states are taken for one in about one of 10^28 pairs. */
export type Print = readonly [number, number, number];

/**
 * The states that were visited, by their prints, each with the number of beats that were still to be tried from it and the
 * beat it was met at. Open addressing over typed arrays: no object and no key is kept, and there is no end at 2^24 as a Map has.
 */
export class Visited {
  #size = 0;
  #places: number;
  #one: Uint32Array;
  #two: Uint32Array;
  #three: Uint32Array;
  /** Beats that were left, and 1: 0 is an empty place. */
  #left: Uint16Array;

  constructor(places = 1024) {
    this.#places = places;
    this.#one = new Uint32Array(places);
    this.#two = new Uint32Array(places);
    this.#three = new Uint32Array(places);
    this.#left = new Uint16Array(places);
  }

  /** How many different states there are. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes they take. */
  get bytes(): number {
    return this.#one.byteLength + this.#two.byteLength + this.#three.byteLength + this.#left.byteLength;
  }

  /** Notes a state with so many beats left to try; "new", "deeper" when it was met with fewer, or "known". */
  visit(print: Print, left: number): "new" | "deeper" | "known" {
    const place = this.#find(print);
    const known = this.#left[place]!;
    if (known > left) return "known";
    this.#left[place] = left + 1;
    if (known > 0) return "deeper";
    this.#write(place, print);
    this.#size += 1;
    if (this.#size > FULL * this.#places) this.#grow();
    return "new";
  }

  #find([one, two, three]: Print): number {
    const mask = this.#places - 1;
    let place = one & mask;
    while (
      this.#left[place] !== 0 &&
      (this.#one[place] !== one || this.#two[place] !== two || this.#three[place] !== three)
    )
      place = (place + 1) & mask;
    return place;
  }

  #write(place: number, [one, two, three]: Print): void {
    this.#one[place] = one;
    this.#two[place] = two;
    this.#three[place] = three;
  }

  #grow(): void {
    const [ones, twos, threes, lefts] = [this.#one, this.#two, this.#three, this.#left];
    this.#places *= 2;
    this.#one = new Uint32Array(this.#places);
    this.#two = new Uint32Array(this.#places);
    this.#three = new Uint32Array(this.#places);
    this.#left = new Uint16Array(this.#places);
    lefts.forEach((left, from) => {
      if (left === 0) return;
      const print: Print = [ones[from]!, twos[from]!, threes[from]!];
      const place = this.#find(print);
      this.#write(place, print);
      this.#left[place] = left;
    });
  }
}

/** The print of a run of whole numbers. */
export function printOf(slots: Int32Array, more: readonly number[]): Print {
  let [a, b, c] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  const length = slots.length + more.length;
  for (let i = 0; i < length; i += 1) {
    const x = i < slots.length ? slots[i]! : more[i - slots.length]!;
    a = Math.imul(a ^ x, 0x01000193) ^ (a >>> 15);
    b = Math.imul(b + x, 0x2c1b3c6d) ^ (b >>> 13);
    c = Math.imul(c ^ Math.imul(x, 0x297a2d39), 0x1b873593) ^ (c >>> 16);
  }
  return [finish(a), finish(b), finish(c)];
}

// The finisher of MurmurHash3 (Appleby, public domain).
function finish(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

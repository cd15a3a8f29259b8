/** What a JSON value must be: how that is published, and what is wrong with one that is something else. */
interface AnyShape {
  /** As JSON Schema; shapes with a name are put into `defs` and referred to. */
  readonly schema: (defs: Map<string, object>) => object;
  /** What is wrong, and where; null when the value is as it must be. */
  readonly wrong: (value: unknown, at: string) => string | null;
}

/** What a JSON value must be to be a `T`. */
export interface Shape<T> extends AnyShape {
  /** Only for the type checker: a shape is neither wider nor narrower than its type. */
  readonly of?: (value: T) => T;
}

/** What a shape's values are. */
type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, AnyShape>>;
type Told<F extends Fields> = { readonly [Key in keyof F]: Of<F[Key]> };

interface AnyFielded extends AnyShape {
  readonly fields: Fields;
}

/** A shape of an object, whose fields can be asked for. */
export interface Fielded<T> extends Shape<T> {
  readonly fields: Fields;
}

export const text: Shape<string> = simple("string", (value) => typeof value === "string", "a text");
export const flag: Shape<boolean> = simple("boolean", (value) => typeof value === "boolean", "true or false");

/** A number between two bounds; null for none. */
export function number(least: number | null = null, most: number | null = null): Shape<number> {
  const bounds = {
    ...(least === null ? {} : { minimum: least }),
    ...(most === null ? {} : { maximum: most }),
  };
  const range = least === null && most === null ? "" : ` from ${least ?? "…"} to ${most ?? "…"}`;
  return {
    schema: () => ({ type: "number", ...bounds }),
    wrong: (value, at) =>
      typeof value === "number" &&
      Number.isFinite(value) &&
      value >= (least ?? value) &&
      value <= (most ?? value)
        ? null
        : `${at} is not a number${range}`,
  };
}

/** A place in one of the story's tables, or a count. */
export const index: Shape<number> = {
  schema: () => ({ type: "integer", minimum: 0 }),
  wrong: (value, at) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? null
      : `${at} is not a whole number`,
};

/** One of a few words. */
export function one<const Word extends string | number>(...words: readonly Word[]): Shape<Word> {
  return {
    schema: () => (words.length === 1 ? { const: words[0] } : { enum: words }),
    wrong: (value, at) =>
      words.some((word) => word === value) ? null : `${at} is none of ${words.join(", ")}`,
  };
}

/** The same, or nothing. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: (defs) => ({ anyOf: [shape.schema(defs), { type: "null" }] }),
    wrong: (value, at) => (value === null ? null : shape.wrong(value, at)),
  };
}

/** A list of any length, or of this length. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    schema: (defs) => ({ type: "array", items: shape.schema(defs) }),
    wrong: (value, at) => (Array.isArray(value) ? first(value, shape, at) : `${at} is not a list`),
  };
}

/** Three of a kind. */
export function three<T>(shape: Shape<T>): Shape<readonly [T, T, T]> {
  return {
    schema: (defs) => ({ type: "array", items: shape.schema(defs), minItems: 3, maxItems: 3 }),
    wrong: (value, at) =>
      Array.isArray(value) && value.length === 3 ? first(value, shape, at) : `${at} is not a list of three`,
  };
}

function first(values: readonly unknown[], shape: AnyShape, at: string): string | null {
  for (const [i, value] of values.entries()) {
    const found = shape.wrong(value, `${at}[${i}]`);
    if (found !== null) return found;
  }
  return null;
}

/** An object with all of these fields and no others. */
export function record<const F extends Fields>(fields: F): Fielded<Told<F>> {
  const keys = Object.keys(fields);
  return {
    fields,
    schema: (defs) => ({
      type: "object",
      properties: Object.fromEntries(keys.map((key) => [key, fields[key]!.schema(defs)])),
      required: keys,
      additionalProperties: false,
    }),
    wrong: (value, at) => (isObject(value) ? fieldsWrong(value, fields, at) : `${at} is not an object`),
  };
}

function fieldsWrong(value: object, fields: Fields, at: string): string | null {
  const given = new Map<string, unknown>(Object.entries(value));
  for (const [key, shape] of Object.entries(fields)) {
    if (!given.has(key)) return `${at}.${key} is missing`;
    const found = shape.wrong(given.get(key), `${at}.${key}`);
    if (found !== null) return found;
  }
  const more = [...given.keys()].find((key) => !Object.hasOwn(fields, key));
  return more === undefined ? null : `${at}.${more} is unknown`;
}

/** An object with any of these fields, each of one shape. */
export function some<Key extends string, T>(
  keys: readonly Key[],
  shape: Shape<T>,
): Shape<Readonly<Partial<Record<Key, T>>>> {
  return {
    schema: (defs) => ({
      type: "object",
      properties: Object.fromEntries(keys.map((key) => [key, shape.schema(defs)])),
      additionalProperties: false,
    }),
    wrong: (value, at) => {
      if (!isObject(value)) return `${at} is not an object`;
      const present = keys.filter((key) => Object.hasOwn(value, key));
      return fieldsWrong(value, Object.fromEntries(present.map((key) => [key, shape])), at);
    },
  };
}

/** An object with every one of these fields, each of one shape. */
export function every<Key extends string, T>(
  keys: readonly Key[],
  shape: Shape<T>,
): Shape<Readonly<Record<Key, T>>> {
  const whole = record(Object.fromEntries(keys.map((key) => [key, shape])));
  return { schema: whole.schema, wrong: whole.wrong };
}

/** One of several objects, told apart by their `type`. */
export function cases<const S extends readonly AnyFielded[]>(...shapes: S): Shape<Of<S[number]>> {
  return {
    schema: (defs) => ({ anyOf: shapes.map((shape) => shape.schema(defs)) }),
    wrong: (value, at) => {
      if (!isObject(value) || !("type" in value)) return `${at} has no type`;
      const { type } = value;
      const shape = shapes.find(({ fields }) => fields["type"]!.wrong(type, "") === null);
      return shape === undefined ? `${at}.type is unknown` : shape.wrong(value, at);
    },
  };
}

/** So deep, in letters of the way to it, may a value be nested; a deeper one is no story's. */
const DEEPEST = 2000;

/** A shape with a name, which may refer to itself. */
export function named<T>(name: string, shape: () => Shape<T>): Shape<T> {
  return {
    schema: (defs) => {
      if (!defs.has(name)) {
        defs.set(name, {});
        defs.set(name, shape().schema(defs));
      }
      return { $ref: `#/$defs/${name}` };
    },
    wrong: (value, at) => (at.length > DEEPEST ? `${at} is nested too deep` : shape().wrong(value, at)),
  };
}

function simple<T>(type: string, fits: (value: unknown) => boolean, said: string): Shape<T> {
  return { schema: () => ({ type }), wrong: (value, at) => (fits(value) ? null : `${at} is not ${said}`) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

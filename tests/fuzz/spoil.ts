import fc from 'fast-check';
import { prototypeKeys, wrongValue } from './wrong-values';

type Fields = Record<string, unknown>;

/** Places in a message, each as the keys that lead there. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function changed(value: unknown, path: string[], change: (parent: Fields, key: string) => void): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = { ...(value as Fields) };
  if (rest.length === 0) change(copy, key);
  else copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** Sets an own key, also one that an assignment would take for something else. */
function setOwn(target: Fields, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A message that was right, with something wrong in it: a field changed, left out, added, or all of it replaced. */
export function spoiled(right: Fields): fc.Arbitrary<unknown> {
  const places = placesOf(right).filter((path) => path.length > 0);
  const place = places.length > 0 ? fc.constantFrom(...places) : fc.constant<string[]>(['type']);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(place, wrongValue).map(([path, value]) =>
        changed(right, path, (parent, key) => {
          parent[key] = value;
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: place.map((path) =>
        changed(right, path, (parent, key) => {
          delete parent[key];
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          place,
          fc.oneof(fc.constantFrom(...prototypeKeys, 'seat', 'by', 'now'), fc.string()),
          wrongValue,
        )
        .map(([path, added, value]) => changed(right, path, (parent) => setOwn(parent, added, value))),
    },
    { weight: 1, arbitrary: wrongValue },
  );
}

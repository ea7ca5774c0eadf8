import fc from 'fast-check';

/** Keys with which an object reaches for what all objects share. */
export const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'toJSON',
];

const deep = (levels: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};

/** Texts that something may stumble over: of every script, half characters, NULs, what looks like code. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '\u202e',
    '👩‍👩‍👧',
    'null',
    'NaN',
    '../../etc/passwd',
    "'; drop table events; --",
  ),
  fc.constantFrom(
    '{{7*7}}',
    '<img src=x onerror=alert(1)>',
    '%00',
    '%s%s%n',
    'process.exit(1)',
    ...prototypeKeys,
  ),
);

/** Texts and lists far beyond what any field takes; rare, because each of them is up to a megabyte on its way. */
const huge = fc.constantFrom<unknown>(
  'x'.repeat(1_000_000),
  '𝔘'.repeat(100_000),
  Array(1_900).fill(0),
  Array(50_000).fill(1),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, n])),
);

const nested = fc.constantFrom<unknown>(
  deep(3_000, (inner) => [inner]),
  deep(1_500, (inner) => ({ command: inner })),
  deep(9, (inner) => [inner, inner]),
);

/** An object whose own key is one that all objects share; only a parser can make some of them. */
const poisoned = fc
  .tuple(fc.constantFrom(...prototypeKeys), fc.jsonValue({ maxDepth: 2 }))
  .map(
    ([key, value]) => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)},"ok":true}`) as unknown,
  );

/** A value of the wrong kind, for any field. */
export const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 60, arbitrary: oddText },
  { weight: 40, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 30, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 1e308, -0, 2 ** 53)) },
  { weight: 15, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], { ok: true }) },
  { weight: 20, arbitrary: poisoned },
  { weight: 3, arbitrary: nested },
  { weight: 1, arbitrary: huge },
);

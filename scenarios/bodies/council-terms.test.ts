import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { councilYears, electedIn, permanentFive, termsBegunIn } from './council-terms';
import { memberId } from './members';
import { securityCouncil } from './security-council';

interface Term {
  name: string;
  from: number;
  to: number;
  seat: string;
}

const fixture = join(import.meta.dirname, '../../tests/fixtures/unsc/council-membership.csv');

/** How the fixture spells what the table calls otherwise. */
const spelledAs: Record<string, string> = {
  'Bolivia (Plurinational State Of)': 'Bolivia',
  "Cote D'ivoire": 'Côte d’Ivoire',
  'Slovak Republic': 'Slovakia',
  'Syrian Arab Republic': 'Syria',
  'United Kingdom Of Great Britain And Northern Ireland': 'United Kingdom',
  'United Republic Of Tanzania': 'Tanzania',
  'United States Of America': 'United States',
  'Venezuela (Bolivarian Republic Of)': 'Venezuela',
};

const terms: Term[] = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('country_org'))
  .map((line) => line.split(','))
  .map(([name = '', from, to, seat = '']) => ({ name, from: Number(from), to: Number(to), seat }));

/**
 * The one term in which the fixture errs: the Assembly elected India for 1991 and 1992. Côte d’Ivoire sat in 1990 and 1991,
 * so that in 1992, the first year of the table, it had left.
 */
const mistaken = { name: "Cote D'ivoire", from: 1991, to: 1992, seat: 'elected', was: 'India' };

/** The term as it was. */
const putRight = (term: Term): Term =>
  term.name === mistaken.name && term.from === mistaken.from ? { ...term, name: mistaken.was } : term;

const idOf = (name: string) => memberId(spelledAs[name] ?? name);
const years = Array.from(
  { length: councilYears.to - councilYears.from + 1 },
  (_, index) => councilYears.from + index,
);

test('the fixture is read whole', () => {
  expect(terms.length).toBeGreaterThan(160);
  expect(terms.filter(({ from, to }) => !(from <= to))).toEqual([]);
});

test.each(years)(
  'in %i the table and what others wrote down name the same fifteen, but for one term',
  (year) => {
    const council = securityCouncil(year);
    const there = terms.map(putRight).filter(({ from, to }) => from <= year && year <= to);
    expect(council?.members).toHaveLength(15);
    expect(council?.members.map(({ id }) => id).sort()).toEqual(there.map(({ name }) => idOf(name)).sort());
    expect(
      council?.members
        .filter(({ permanent }) => permanent)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      there
        .filter(({ seat }) => seat === 'permanent')
        .map(({ name }) => idOf(name))
        .sort(),
    );
  },
);

test('in 1992 India sat in the Council, and the fixture errs in that one term', () => {
  expect(electedIn(1992)).toContain('India');
  expect(electedIn(1992)).not.toContain('Côte d’Ivoire');
  expect(terms.filter((term) => putRight(term) !== term)).toEqual([
    { name: mistaken.name, from: mistaken.from, to: mistaken.to, seat: mistaken.seat },
  ]);
});

test('no other year has a council', () => {
  for (const year of [1991, 2024, 2000.5, Number.NaN]) expect(securityCouncil(year), String(year)).toBeNull();
  expect(electedIn(1991)).toEqual([]);
});

test('a term is of two years but for the one that was shared', () => {
  expect(Object.values(termsBegunIn).filter((members) => members.length !== 5)).toEqual([termsBegunIn[2017]]);
  expect(permanentFive).toHaveLength(5);
});

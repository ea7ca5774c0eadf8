import { armedGroups } from './names/lists/armed-groups';
import { cities } from './names/lists/cities';
import { countries } from './names/lists/countries';
import { leadersAToI } from './names/lists/leaders-a-to-i';
import { leadersJToZ } from './names/lists/leaders-j-to-z';
import { organisations } from './names/lists/organisations';
import { peoples } from './names/lists/peoples';
import { places } from './names/lists/places';

/** The kinds of real thing that a name can stand for. */
export const realNameKinds = [
  'country',
  'demonym',
  'city',
  'people',
  'leader',
  'armed-group',
  'organisation',
] as const;
/** What kind of real thing a name stands for. */
export type RealNameKind = (typeof realNameKinds)[number];

/**
 * Real names that fictional text should not use. Compiled by hand from general knowledge, so neither complete nor
 * authoritative: a name that is missing here is not thereby harmless, and a person reads the text as well. Left out on
 * purpose are names that are everyday English words when capitalised ("Nice", "Reading", "Split", "Male").
 * Accents may be left out in the checked text; they are ignored on both sides.
 */
export const realNames: Readonly<Record<RealNameKind, readonly string[]>> = {
  country: [...countries.map(({ name }) => name), ...places],
  demonym: countries.flatMap(({ forms }) => forms),
  city: cities,
  people: peoples,
  leader: [...leadersAToI, ...leadersJToZ],
  'armed-group': armedGroups,
  organisation: organisations,
};

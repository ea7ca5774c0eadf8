/**
 * Who was elected to the Security Council, by the year in which a term of two calendar years began. Gone through term by
 * term from knowledge of the General Assembly's elections, not from its documents; names as the members then bore them.
 * Jordan took in 2014 the seat that Saudi Arabia had been elected to and declined.
 */
export const termsBegunIn: Readonly<Record<number, readonly string[]>> = {
  1991: ['Austria', 'Belgium', 'Ecuador', 'India', 'Zimbabwe'],
  1992: ['Cape Verde', 'Hungary', 'Japan', 'Morocco', 'Venezuela'],
  1993: ['Brazil', 'Djibouti', 'New Zealand', 'Pakistan', 'Spain'],
  1994: ['Argentina', 'Czech Republic', 'Nigeria', 'Oman', 'Rwanda'],
  1995: ['Botswana', 'Germany', 'Honduras', 'Indonesia', 'Italy'],
  1996: ['Chile', 'Egypt', 'Guinea-Bissau', 'Poland', 'Republic of Korea'],
  1997: ['Costa Rica', 'Japan', 'Kenya', 'Portugal', 'Sweden'],
  1998: ['Bahrain', 'Brazil', 'Gabon', 'Gambia', 'Slovenia'],
  1999: ['Argentina', 'Canada', 'Malaysia', 'Namibia', 'Netherlands'],
  2000: ['Bangladesh', 'Jamaica', 'Mali', 'Tunisia', 'Ukraine'],
  2001: ['Colombia', 'Ireland', 'Mauritius', 'Norway', 'Singapore'],
  2002: ['Bulgaria', 'Cameroon', 'Guinea', 'Mexico', 'Syria'],
  2003: ['Angola', 'Chile', 'Germany', 'Pakistan', 'Spain'],
  2004: ['Algeria', 'Benin', 'Brazil', 'Philippines', 'Romania'],
  2005: ['Argentina', 'Denmark', 'Greece', 'Japan', 'Tanzania'],
  2006: ['Congo', 'Ghana', 'Peru', 'Qatar', 'Slovakia'],
  2007: ['Belgium', 'Indonesia', 'Italy', 'Panama', 'South Africa'],
  2008: ['Burkina Faso', 'Costa Rica', 'Croatia', 'Libya', 'Viet Nam'],
  2009: ['Austria', 'Japan', 'Mexico', 'Turkey', 'Uganda'],
  2010: ['Bosnia and Herzegovina', 'Brazil', 'Gabon', 'Lebanon', 'Nigeria'],
  2011: ['Colombia', 'Germany', 'India', 'Portugal', 'South Africa'],
  2012: ['Azerbaijan', 'Guatemala', 'Morocco', 'Pakistan', 'Togo'],
  2013: ['Argentina', 'Australia', 'Luxembourg', 'Republic of Korea', 'Rwanda'],
  2014: ['Chad', 'Chile', 'Jordan', 'Lithuania', 'Nigeria'],
  2015: ['Angola', 'Malaysia', 'New Zealand', 'Spain', 'Venezuela'],
  2016: ['Egypt', 'Japan', 'Senegal', 'Ukraine', 'Uruguay'],
  2017: ['Bolivia', 'Ethiopia', 'Kazakhstan', 'Sweden'],
  2018: ['Côte d’Ivoire', 'Equatorial Guinea', 'Kuwait', 'Peru', 'Poland'],
  2019: ['Belgium', 'Dominican Republic', 'Germany', 'Indonesia', 'South Africa'],
  2020: ['Estonia', 'Niger', 'Saint Vincent and the Grenadines', 'Tunisia', 'Viet Nam'],
  2021: ['India', 'Ireland', 'Kenya', 'Mexico', 'Norway'],
  2022: ['Albania', 'Brazil', 'Gabon', 'Ghana', 'United Arab Emirates'],
  2023: ['Ecuador', 'Japan', 'Malta', 'Mozambique', 'Switzerland'],
};

/** Terms of one year: Italy and the Netherlands shared the term from 2017 to 2018. */
export const singleYears: Readonly<Record<number, readonly string[]>> = {
  2017: ['Italy'],
  2018: ['Netherlands'],
};

/** The permanent members (Charter, Article 23; the Russian Federation goes on with the seat of the Soviet Union). */
export const permanentFive = [
  'China',
  'France',
  'Russian Federation',
  'United Kingdom',
  'United States',
] as const;

/** The years of which the table knows all fifteen. */
export const councilYears = { from: 1992, to: 2023 } as const;

/** The ten elected members of a year; empty for years that the table does not know. */
export function electedIn(year: number): string[] {
  if (!Number.isInteger(year) || year < councilYears.from || year > councilYears.to) return [];
  return [year - 1, year].flatMap((begun) => termsBegunIn[begun] ?? []).concat(singleYears[year] ?? []);
}

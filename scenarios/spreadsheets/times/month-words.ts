/** The months as the languages of the headings begin them, without accents, in capitals. */
const months: readonly (readonly string[])[] = [
  [
    'JAN',
    'JANUARY',
    'JANVIER',
    'JANV',
    'JANUAR',
    'ENERO',
    'ENE',
    'JANEIRO',
    'GENNAIO',
    'GEN',
    'JANUARI',
    'JANNER',
  ],
  ['FEB', 'FEBRUARY', 'FEVRIER', 'FEV', 'FEVR', 'FEBRUAR', 'FEBRERO', 'FEVEREIRO', 'FEBBRAIO', 'FEBRUARI'],
  ['MAR', 'MARCH', 'MARS', 'MARZ', 'MAERZ', 'MARZO', 'MARCO', 'MRZ', 'MAART', 'MRT'],
  ['APR', 'APRIL', 'AVRIL', 'AVR', 'ABRIL', 'ABR', 'APRILE'],
  ['MAY', 'MAI', 'MAYO', 'MAIO', 'MAGGIO', 'MAG', 'MEI'],
  ['JUN', 'JUNE', 'JUIN', 'JUNI', 'JUNIO', 'JUNHO', 'GIUGNO', 'GIU'],
  ['JUL', 'JULY', 'JUILLET', 'JUIL', 'JULI', 'JULIO', 'JULHO', 'LUGLIO', 'LUG'],
  ['AUG', 'AUGUST', 'AOUT', 'AOU', 'AGOSTO', 'AGO', 'AUGUSTUS'],
  ['SEP', 'SEPT', 'SEPTEMBER', 'SEPTEMBRE', 'SEPTIEMBRE', 'SETEMBRO', 'SET', 'SETTEMBRE'],
  ['OCT', 'OCTOBER', 'OCTOBRE', 'OKTOBER', 'OKT', 'OCTUBRE', 'OUTUBRO', 'OUT', 'OTTOBRE', 'OTT'],
  ['NOV', 'NOVEMBER', 'NOVEMBRE', 'NOVIEMBRE', 'NOVEMBRO'],
  ['DEC', 'DECEMBER', 'DECEMBRE', 'DEZEMBER', 'DEZ', 'DICIEMBRE', 'DIC', 'DEZEMBRO', 'DICEMBRE'],
];

/** Any word for a month, the longest first, as a part of a regular expression. */
export const monthPattern = months
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|');

/** The number of a month by its word in capitals without accents, counted from 1; 0 where it is none. */
export function monthOf(word: string): number {
  return months.findIndex((words) => words.includes(word)) + 1;
}

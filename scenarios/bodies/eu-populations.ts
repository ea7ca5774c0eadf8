/** The day and the source of the populations; they are rounded to hundreds and were taken from second hand. */
export const populationsOf = { date: '1 January 2024', source: 'Eurostat, released in July 2024' } as const;

/** Inhabitants of the members of the European Union, the largest first. */
export const populations: readonly (readonly [member: string, people: number])[] = [
  ['Germany', 83_445_000],
  ['France', 68_402_000],
  ['Italy', 58_989_700],
  ['Spain', 48_610_500],
  ['Poland', 36_621_000],
  ['Romania', 19_064_400],
  ['Netherlands', 17_942_900],
  ['Belgium', 11_832_000],
  ['Czechia', 10_900_600],
  ['Portugal', 10_639_700],
  ['Sweden', 10_551_700],
  ['Greece', 10_397_200],
  ['Hungary', 9_584_600],
  ['Austria', 9_158_800],
  ['Bulgaria', 6_445_500],
  ['Denmark', 5_961_200],
  ['Finland', 5_603_900],
  ['Slovakia', 5_424_700],
  ['Ireland', 5_343_800],
  ['Croatia', 3_862_000],
  ['Lithuania', 2_885_900],
  ['Slovenia', 2_123_900],
  ['Latvia', 1_871_900],
  ['Estonia', 1_374_700],
  ['Cyprus', 933_500],
  ['Luxembourg', 672_100],
  ['Malta', 563_000],
];

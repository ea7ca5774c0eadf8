/** What a package may weigh, in bytes unless said otherwise. Whoever reads one stops at these, before anything is kept. */
export const packageLimits = {
  /** The file as it is sent. */
  packed: 50_000_000,
  /** Everything in it, unpacked. */
  unpacked: 110_000_000,
  /** How many files it may hold. */
  files: 500,
  manifest: 300_000,
  story: 6_000_000,
  record: 60_000_000,
  /** One event of a record. */
  line: 8_000_000,
  /** The last instant with a year of four digits, in epoch milliseconds: later ones no database and no paper can write. */
  instant: 253_402_300_799_999,
  /** The highest number of a line or of a version. */
  number: 1_000_000_000,
} as const;

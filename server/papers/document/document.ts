/** A stretch of text in one manner. Plain text is a stretch in none. */
export type Run = string | { text: string; strong?: true; emphasis?: true; quiet?: true; code?: true };

/** A line of text: one stretch, or several behind one another. Its direction follows its first letter. */
export type Runs = Run | readonly Run[];

/** A column of a table: what stands above it, and its share of the width. */
export interface Column {
  title: string;
  share: number;
}

/** What a paper is made of, without a word about how any format writes it. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Runs }
  | { kind: 'paragraph'; text: Runs; manner?: 'lead' | 'quiet' }
  | { kind: 'list'; isNumbered: boolean; items: readonly Runs[] }
  /** Rows break over pages, a row does not unless it is longer than one; the titles stand on every page. */
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Runs[])[] }
  /** Somebody's words. */
  | { kind: 'quote'; text: Runs; by?: Runs }
  /** Lines to write on by hand, 9 mm apart, with what is asked above them. */
  | { kind: 'writing-lines'; lines: number; label?: Runs }
  /** Boxes to tick by hand. */
  | { kind: 'choices'; choices: readonly Runs[] }
  /** A slip with a line around it that is cut out; it lies whole on one page if a page is long enough. */
  | { kind: 'slip'; blocks: readonly Block[] }
  /** Stays on one page if a page is long enough. */
  | { kind: 'together'; blocks: readonly Block[] }
  | { kind: 'page-break' };

/** What stands on every page beside the text. */
export interface Frame {
  /** Title of the scenario, with its subtitle or revision where that helps. */
  scenario: string;
  /** The day, as it is to be read: `27 November 2026`. */
  date: string;
  /** What the exercise is, where it is not the usual kind: a rehearsal, a what-if, the Chatham House Rule. */
  marks: readonly string[];
}

/** A paper of an exercise: what every format is written from. */
export interface PaperDocument {
  title: string;
  /** Under the title. */
  subtitle: string;
  /** On the title page: date, people, staff. */
  facts: readonly { label: string; value: Runs }[];
  frame: Frame;
  /** Language of most of the text, as in `lang`. */
  language: string;
  /** For those who read large type: 1.4 times the usual size. */
  isLarge: boolean;
  /** Whether the title stands on a page of its own; else above the text. */
  hasCover: boolean;
  blocks: readonly Block[];
}

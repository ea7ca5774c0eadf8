import type { EventLog } from '../../db/log/event-log';
import type { Channel } from '../../exercise/channel';
import type { State } from '../../exercise/state';
import type { PaperDocument } from './document/document';
import type { Redaction } from './redact';
import type { WriteFile } from './writing/file-work';

/** Where a paper stands on the papers page. */
export const paperGroups = ['after', 'kit'] as const;
/** One of those. */
export type PaperGroup = (typeof paperGroups)[number];

/** The kinds of file that papers are written as, each with its media type. */
export const paperFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
} as const;
/** One of those. */
export type PaperFormat = keyof typeof paperFormats;

/** What a paper is made from. */
export interface PaperRequest {
  exerciseId: string;
  /** What whoever asks may know: the lead's view or control's. */
  view: State;
  /** The channel of that view. */
  channel: Channel;
  /** The whole state, to find names by; nothing else of it goes into a paper. */
  whole: State;
  log: EventLog;
  /** The last event that `view`, `whole` and `redaction` know: what came since was seen by no review. */
  upTo: number;
  /** Epoch milliseconds. */
  now: number;
  redaction: Redaction;
  isLarge: boolean;
  /** What the exercise is beside an exercise: a rehearsal, a what-if, the Chatham House Rule. */
  marks: readonly string[];
  /** Writes what takes long, where it holds nobody up. */
  write: WriteFile;
}

/** The content of a file: at once, or piece by piece. */
export type PaperBody = Uint8Array | string | AsyncIterable<string>;

/** A paper that can be had of an exercise. */
export interface Paper {
  /** Its name in addresses and files. */
  id: string;
  group: PaperGroup;
  formats: readonly PaperFormat[];
  /** There is nothing in it before ENDEX. */
  isForAfter: boolean;
  make(request: PaperRequest, format: PaperFormat): Promise<PaperBody>;
}

/** Whether a paper can be had now: what tells of play, after ENDEX. */
export function isPaperOpen({ isForAfter }: Paper, { phase }: State): boolean {
  return !isForAfter || phase === 'ended' || phase === 'closed';
}

/** A paper that is read, not computed with: as Word file and as PDF, from one document. */
export function documentPaper(
  paper: Pick<Paper, 'id' | 'group' | 'isForAfter'>,
  build: (request: PaperRequest) => PaperDocument | Promise<PaperDocument>,
): Paper {
  return {
    ...paper,
    formats: ['docx', 'pdf'],
    make: async (request, format) =>
      request.write({ kind: format === 'pdf' ? 'pdf' : 'docx', paper: await build(request) }),
  };
}

import type { Channel } from '../../../exercise/channel';
import type { Paper, PaperRequest } from '../paper';
import { recordLines } from './record-lines';
import { recordCsv } from './record-table';

function recordPaper(id: string, channelOf: (request: PaperRequest) => Channel): Paper {
  return {
    id,
    group: 'after',
    formats: ['jsonl', 'csv'],
    isForAfter: true,
    make: async (request, format) => {
      const { log, exerciseId, whole, upTo, redaction } = request;
      const source = { log, exerciseId, state: whole, channels: [channelOf(request)], upTo };
      return (format === 'csv' ? recordCsv : recordLines)(source, redaction);
    },
  };
}

/** The record as whoever asks may know it, and as everybody in the debrief was told it. */
export const recordPapers: readonly Paper[] = [
  recordPaper('record', ({ channel }) => channel),
  recordPaper('record-debrief', () => 'debrief'),
];

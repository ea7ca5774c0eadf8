import type { Paper, PaperRequest } from '../paper';
import { recordLines } from './record-lines';
import { recordCsv } from './record-table';

const sourceOf = ({ log, exerciseId, whole, channel, upTo }: PaperRequest) => ({
  log,
  exerciseId,
  state: whole,
  channels: [channel],
  upTo,
});

/** The record as whoever asks may know it. */
export const recordPaper: Paper = {
  id: 'record',
  group: 'after',
  formats: ['jsonl', 'csv'],
  isForAfter: true,
  make: async (request, format) =>
    (format === 'csv' ? recordCsv : recordLines)(sourceOf(request), request.redaction),
};

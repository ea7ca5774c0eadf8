import type { Paper, PaperRequest } from '../paper';
import { asRunCsv, mselSheets, plannedCsv } from './msel-files';

const given = ({ view, now, redaction, marks }: PaperRequest) => ({ state: view, now, redaction, marks });

/** The MSEL: planned and as run in one workbook, and each as a table by itself. */
export const mselPapers: readonly Paper[] = [
  {
    id: 'msel',
    group: 'after',
    formats: ['xlsx', 'csv'],
    isForAfter: true,
    make: async (request, format) =>
      format === 'xlsx'
        ? request.write({ kind: 'xlsx', ...mselSheets(given(request)) })
        : asRunCsv(given(request)),
  },
  {
    id: 'msel-planned',
    group: 'kit',
    formats: ['csv'],
    isForAfter: false,
    make: async (request) => plannedCsv(given(request)),
  },
];

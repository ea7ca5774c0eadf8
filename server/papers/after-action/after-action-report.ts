import { dayInWords } from '../day-in-words';
import type { PaperDocument } from '../document/document';
import type { PaperRequest } from '../paper';
import { annex } from './annex';
import { objectives } from './objectives';
import { factsOf, whatThisIs } from './overview';
import { improvementPlan } from './plan';
import { runInBrief } from './run-in-brief';
import { voices } from './voices';
import { reportWords as t } from './words';

/** The after-action report with its improvement plan: what was set out, what happened, what was found, what was agreed. */
export async function afterActionReport(request: PaperRequest): Promise<PaperDocument> {
  const { view, marks, isLarge } = request;
  const { opening, clock } = view;
  const { title = '', revision = 0 } = opening ?? {};
  return {
    title: t('title'),
    subtitle: t('subtitle', { title, revision }),
    facts: factsOf(request),
    frame: { scenario: title, date: dayInWords(clock.startedAt ?? clock.openedAt), marks },
    language: 'en-GB',
    isLarge,
    hasCover: true,
    blocks: [
      ...whatThisIs(),
      ...objectives(request),
      ...(await runInBrief(request)),
      ...voices(request),
      ...improvementPlan(request),
      ...annex(request),
    ],
  };
}

import type { CaseFact, CaseStudy } from '../../../exercise/case-study';
import type { State } from '../../../exercise/state';
import { dayInWords } from '../day-in-words';
import { heading, list, paragraph, quiet, strong } from '../document/blocks';
import type { Block, Run } from '../document/document';
import { kitWords as t } from './kit-words';

/** On the first page: that the paper is about something that happened, where and when; nothing for fiction. */
export function caseHead({ opening, caseAcknowledged }: State): Block[] {
  const { caseStudy } = opening ?? {};
  if (!caseStudy) return [];
  const { place, period } = caseStudy;
  return [
    heading(1, t('case.title')),
    paragraph(strong(t('case.when', { place, period })), ` ${t('case.what')}`),
    // Handed out to everybody: whose name it is, staff know (EX333).
    ...(caseAcknowledged
      ? [paragraph(t('case.acknowledgedOn', { date: dayInWords(caseAcknowledged.at) }))]
      : []),
  ];
}

/** What the manual rests on: every source, and every fact with its source and whether it is to be checked. */
export function sourceBlocks({ opening }: State): Block[] {
  const { caseStudy } = opening ?? {};
  if (!caseStudy) return [];
  return [
    heading(1, t('case.sources')),
    list(caseStudy.sources.map(({ cite }) => cite)),
    ...(caseStudy.facts.length > 0
      ? [heading(2, t('case.facts')), list(caseStudy.facts.map((fact) => factRuns(fact, caseStudy)))]
      : []),
  ];
}

/** For staff: who acknowledged the use of real names, and who approved the text. */
export function acknowledgedBlocks({ opening, caseAcknowledged }: State, namesPeople: boolean): Block[] {
  const { caseStudy } = opening ?? {};
  if (!caseStudy) return [];
  const { approver } = caseStudy;
  const date = caseAcknowledged ? dayInWords(caseAcknowledged.at) : '';
  return [
    heading(1, t('case.title')),
    ...(caseAcknowledged
      ? [
          paragraph(
            namesPeople
              ? t('case.acknowledgedBy', { by: caseAcknowledged.by, date })
              : t('case.acknowledgedOn', { date }),
          ),
        ]
      : []),
    paragraph(approver ? t('case.approver', { approver }) : t('case.noApprover')),
  ];
}

/** For staff: what each line of the script rests on; nothing where no line rests on anything. */
export function lineFactBlocks({ opening, script }: State): Block[] {
  const { caseStudy } = opening ?? {};
  const lines = (script?.injects ?? []).filter(({ facts = [] }) => facts.length > 0);
  if (!caseStudy || lines.length === 0) return [];
  return [
    heading(1, t('case.lines')),
    paragraph(t('case.linesNote')),
    ...lines.flatMap(({ number, title, facts = [] }) => [
      heading(2, `${number} ${title}`),
      list(facts.map((fact) => factRuns(fact, caseStudy))),
    ]),
  ];
}

/** A fact with where it stands. */
function factRuns({ text, source, toBeChecked }: CaseFact, { sources }: CaseStudy): Run[] {
  const cite = sources.find(({ id }) => id === source)?.cite ?? source;
  return [text, quiet(` (${cite})`), ...(toBeChecked ? [strong(` ${t('case.toBeChecked')}`)] : [])];
}

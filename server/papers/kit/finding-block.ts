import type { CrosswalkLink } from '../../../framework/evidence/crosswalk-link';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import { quiet } from '../document/blocks';
import type { Block, Run } from '../document/document';
import { kitWords as t } from './kit-words';

/**
 * One thing that the review reports: the claim, its direction, what to ask of this case, and whence it is.
 * @param link how it comes to stand under a tool; absent where it stands under all.
 */
export function findingBlock(finding: Finding, link?: CrosswalkLink): Block {
  const { role, claim, direction, conditions, questions } = finding;
  const parts: Run[] = [
    `${t('evidence.role', { role })}${claim} ${t('evidence.direction', { direction })}`,
    ...(conditions ? [` ${conditions}`] : []),
    ...(questions.length > 0 ? [` ${t('evidence.questions', { questions: questions.join(' ') })}`] : []),
    ...(link?.basis === 'ours' ? [` ${oursWords(link)}`] : []),
    quiet(` ${citation(finding)}`),
  ];
  return { kind: 'list', isNumbered: false, items: [parts] };
}

function oursWords({ because }: CrosswalkLink): string {
  return because ? t('evidence.oursBecause', { because }) : t('evidence.ours');
}

function citation({ studies, source }: Finding): string {
  return studies.length > 0
    ? t('evidence.studies', { studies: studies.join('; '), source: citationOf(source) })
    : t('evidence.ownReading', { source: citationOf(source) });
}

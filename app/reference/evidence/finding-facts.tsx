import { useTranslations } from 'next-intl';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import { Fact, Facts } from '../parts/facts';
import { FindingMarks } from './finding-marks';

/** All that the catalogue holds of one finding but its claim. */
export function FindingFacts({ finding }: { finding: Finding }) {
  const t = useTranslations('reference.evidence');
  const { direction, role, conditions, outcome, studies, source, timing, violence } = finding;
  return (
    <Facts>
      <Fact name={t('fact.direction')}>{t(`directionsLong.${direction}`)}</Fact>
      <Fact name={t('fact.role')}>{t(`rolesLong.${role}`)}</Fact>
      <Fact name={t('fact.conditions')}>{conditions ?? t('noConditions')}</Fact>
      <Fact name={t('fact.outcome')}>{outcome ?? t('noOutcome')}</Fact>
      <Fact name={t('fact.marks')}>
        {timing.length + violence.length > 0 ? <FindingMarks finding={finding} /> : t('noMarks')}
      </Fact>
      <Fact name={t('fact.studies')}>{studies.length > 0 ? studies.join('; ') : t('noStudy')}</Fact>
      <Fact name={t('fact.place')}>{citationOf(source)}</Fact>
    </Facts>
  );
}

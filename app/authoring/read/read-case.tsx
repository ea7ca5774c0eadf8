import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { CaseNote } from '../../parts/case-study/case-note';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** For a case study: what it rests on, what nobody has compared yet, who answers for it. Nothing for fiction. */
export function ReadCase({ story: { opening, script } }: { story: Story }) {
  const t = useTranslations('authoring.read.case');
  const tExercises = useTranslations('exercises.case');
  const { caseStudy } = opening;
  if (!caseStudy) return null;
  const facts = [...caseStudy.facts, ...script.injects.flatMap((inject) => inject.facts ?? [])];
  const toBeChecked = facts.filter((fact) => fact.toBeChecked).length;
  const { approver } = caseStudy;
  return (
    <ReadSection id="case" note={`${caseStudy.place}, ${caseStudy.period}`}>
      <p className={styles.read}>{tExercises('isNot')}</p>
      <h3>{t('answers')}</h3>
      <ul className={styles.texts}>
        <li>{approver ? tExercises('approver', { approver }) : tExercises('noApprover')}</li>
        <li>{t('acknowledgement')}</li>
        <li>{tExercises('checked', { facts: facts.length, toBeChecked })}</li>
      </ul>
      <div className={styles.read}>
        <CaseNote caseStudy={caseStudy} />
      </div>
    </ReadSection>
  );
}

import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** What it takes to play it, how far its reports go, and what people should know before they come. */
export function ReadAbout({ story: { opening, script } }: { story: Story }) {
  const t = useTranslations('authoring.read.about');
  const tExercises = useTranslations('exercises');
  const words = languageProps(opening.language);
  const level = Math.max(0, ...script.injects.map((inject) => inject.level));
  const places = opening.teams.reduce((sum, team) => sum + team.places, 0);
  return (
    <ReadSection id="about">
      <dl className={styles.facts}>
        <div>
          <dt>{t('length')}</dt>
          <dd>{t('minutes', { minutes: opening.minutes, debrief: opening.debriefFloorMinutes })}</dd>
        </div>
        <div>
          <dt>{t('people')}</dt>
          <dd>{t('peopleValue', { ...opening.people, teams: opening.teams.length, places })}</dd>
        </div>
        <div>
          <dt>{t('level')}</dt>
          <dd>{tExercises('reports', { level })}</dd>
        </div>
        <div>
          <dt>{t('respondent')}</dt>
          <dd {...words}>{opening.respondent.name}</dd>
        </div>
      </dl>
      <h3>{t('contentNote')}</h3>
      <p className={styles.read} {...words}>
        {opening.contentNote}
      </p>
      <h3>{t('baseline')}</h3>
      <p className={styles.read} {...words}>
        {opening.baselineQuestion}
      </p>
    </ReadSection>
  );
}

import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';
import { ReadFold } from './read-fold';
import { ReadSection } from './read-section';
import { TitledTexts } from './titled-texts';

/** What the exercise is for, how that can be seen in the room, and which lines of the MSEL serve it. */
export function ReadObjectives({ story: { opening, script } }: { story: Story }) {
  const t = useTranslations('authoring.read.objectives');
  return (
    <ReadSection id="objectives">
      {opening.objectives.map(({ id, text }) => {
        const guide = script.evaluationGuides?.find(({ objective }) => objective === id);
        const lines = script.injects.filter(({ objectives }) => objectives.includes(id));
        return (
          <section key={id} className={styles.entry}>
            <h3 {...languageProps(opening.language)}>{t('objective', { id, text })}</h3>
            <p className={styles.note}>
              {t('served', { count: lines.length, numbers: lines.map(({ number }) => number).join(', ') })}
            </p>
            {guide ? (
              <ReadFold title={t('guide')}>
                <p>{guide.target}</p>
                <TitledTexts title={t('tasks')} texts={guide.tasks.map((task) => task.text)} />
              </ReadFold>
            ) : null}
          </section>
        );
      })}
    </ReadSection>
  );
}

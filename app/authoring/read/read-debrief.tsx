import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** The steps of the debrief with their minutes, and what can be left out when the facilitator is behind. */
export function ReadDebrief({ story: { opening, script } }: { story: Story }) {
  const t = useTranslations('authoring.read.debrief');
  const tStory = useTranslations('authoring.story.steps');
  const tMoves = useTranslations('authoring.moves');
  const cuts = script.cuts ?? [];
  return (
    <ReadSection id="debrief" note={t('floor', { minutes: opening.debriefFloorMinutes })}>
      <dl className={styles.steps}>
        {opening.debriefSteps.map(({ id, minutes }) => (
          <div key={id}>
            <dt>{tStory(id)}</dt>
            <dd>{tMoves('minutes', { minutes })}</dd>
          </div>
        ))}
      </dl>
      {cuts.length > 0 ? (
        <>
          <h3>{t('cuts')}</h3>
          <ul className={styles.texts}>
            {cuts.map(({ id, text, minutes, loses }) => (
              <li key={id}>
                {text}{' '}
                <span className={styles.note}>
                  {t('cut', { minutes, count: loses.length, loses: loses.join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </ReadSection>
  );
}

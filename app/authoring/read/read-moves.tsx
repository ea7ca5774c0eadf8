import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** The moves with their steps: what is asked in each, and for how long. */
export function ReadMoves({ story: { opening } }: { story: Story }) {
  const t = useTranslations('authoring.read');
  const tMoves = useTranslations('authoring.moves');
  const words = languageProps(opening.language);
  return (
    <ReadSection id="moves">
      {opening.moves.map(({ number, title, scenarioTime, steps }) => (
        <section key={number} className={styles.entry}>
          <h3>{t('move', { number, title })}</h3>
          <p className={styles.note} {...words}>
            {scenarioTime}
          </p>
          <dl className={styles.steps}>
            {steps.map(({ step, minutes, question }) => (
              <div key={step}>
                <dt>
                  {tMoves(`names.${step}`)} <span>{tMoves('minutes', { minutes })}</span>
                </dt>
                <dd {...words}>{question}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </ReadSection>
  );
}

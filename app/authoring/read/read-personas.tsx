import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { counterMoves } from '../../../framework/counter-moves';
import { Markdown } from '../../parts/markdown';
import styles from './read.module.css';
import { ReadFold } from './read-fold';
import { ReadSection } from './read-section';
import { TitledTexts } from './titled-texts';

/** Whom SimCell speaks for, and the signs by which a counter-move can show beforehand. */
export function ReadPersonas({ story: { script } }: { story: Story }) {
  const t = useTranslations('authoring.read.personas');
  if (script.personas.length + script.tellTales.length === 0) return null;
  return (
    <ReadSection id="personas">
      {script.personas.map(({ id, name, role, voice, protects, readyAnswers }) => (
        <ReadFold key={id} title={t('persona', { name, role })}>
          <h4>{t('voice')}</h4>
          <Markdown>{voice}</Markdown>
          <h4>{t('protects')}</h4>
          <Markdown>{protects}</Markdown>
          <TitledTexts title={t('readyAnswers')} texts={readyAnswers} />
        </ReadFold>
      ))}
      {script.tellTales.length > 0 ? (
        <>
          <h3>{t('tellTales')}</h3>
          <ul className={styles.texts}>
            {script.tellTales.map(({ counterMove, text }) => (
              <li key={`${counterMove} ${text}`}>
                <b>{`${counterMove} ${counterMoves.find(({ id }) => id === counterMove)?.name ?? ''}`}</b>{' '}
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </ReadSection>
  );
}

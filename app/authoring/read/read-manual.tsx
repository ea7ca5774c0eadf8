import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import { Markdown } from '../../parts/markdown';
import styles from './read.module.css';
import { ReadSection } from './read-section';
import { TitledTexts } from './titled-texts';

/** What everybody reads before play. */
export function ReadManual({ story: { opening } }: { story: Story }) {
  const t = useTranslations('authoring.read');
  return (
    <ReadSection id="manual" note={t('forEveryone')}>
      <div className={styles.read}>
        {opening.manual.map(({ heading, text }) => (
          <div key={heading}>
            <h3 {...languageProps(opening.language)}>{heading}</h3>
            <Markdown language={opening.language}>{text}</Markdown>
          </div>
        ))}
        <TitledTexts title={t('rulesOfPlay')} texts={opening.rulesOfPlay} language={opening.language} />
        <TitledTexts
          title={t('artificialities')}
          texts={opening.artificialities}
          language={opening.language}
        />
      </div>
    </ReadSection>
  );
}

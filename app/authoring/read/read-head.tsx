import { useTranslations } from 'next-intl';
import type { ShelfStory } from '../../../exercise/authoring/shelf-story';
import { ButtonLink } from '../../parts/button';
import { languageProps } from '../../parts/language-props';
import { Tag } from '../../parts/tag';
import styles from './read.module.css';
import { ReadActs } from './read-acts';
import { ReadLanguage } from './read-language';

/** What is read, in which language, and what can be done with it. */
export function ReadHead({ read }: { read: ShelfStory }) {
  const t = useTranslations('authoring.read');
  const tCase = useTranslations('parts.caseStudy');
  const { opening } = read.story;
  const { scenarioId: id, title, subtitle, revision } = opening;
  return (
    <header className={styles.head}>
      <p className={styles.back} data-no-print>
        <a href="/scenarios">{t('toLibrary')}</a>
      </p>
      <div {...languageProps(read.language)}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.subtitle}>{subtitle}</p>
      </div>
      <p className={styles.marks}>
        {opening.caseStudy ? <Tag tone="asked">{tCase('title')}</Tag> : null}
        <Tag>{t('staffOnly')}</Tag>
        <span>{t('revision', { revision })}</span>
      </p>
      <div className={styles.acts} data-no-print>
        <ButtonLink size="small" href={`/exercises?scenario=${encodeURIComponent(id)}`}>
          {t('open')}
        </ButtonLink>
        <ReadActs id={id} />
        <ButtonLink look="text" href={`/api/scenarios/${encodeURIComponent(id)}/msel.xlsx`}>
          {t('mselFile')}
        </ButtonLink>
        <ReadLanguage languages={read.languages} language={read.language} />
      </div>
    </header>
  );
}

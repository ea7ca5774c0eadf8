import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './card-sentence.module.css';
import { classNames } from './class-names';

/** The chosen parts of a strategy card, already in words. An empty or missing part shows as a gap. */
export interface CardSentenceParts {
  /** "targeted sanctions" */
  tool?: string | null;
  /** After "to": "degrade capacity". */
  strategy?: string | null;
  /** After "by": "reducing the resources available". */
  mechanism?: string | null;
  /** Joins the mechanism to the target: "to", "for". */
  targetLink?: string | null;
  /** Whom or what it acts on. */
  target?: string | null;
  /** After "We expect them to": "substitute or evade". */
  counterMove?: string | null;
  /** After "It would cost us": free text. */
  cost?: string | null;
  /** After "We change course if": free text. */
  changeIf?: string | null;
}

export interface CardSentenceProps {
  parts: CardSentenceParts;
  /** Left out: the whole card. `first` is the sentence up to the target, as beside a forecast. */
  length?: 'whole' | 'first';
  size?: 'large' | 'reading';
}

/** The strategy card as one text that writes itself from the lines. Chosen parts are strong, missing ones are gaps. */
export function CardSentence({ parts, length = 'whole', size = 'large' }: CardSentenceProps) {
  const t = useTranslations('parts.cardSentence');
  const sentences: ReactNode[] = [
    <MainSentence key="main" parts={parts} />,
    ...(length === 'first'
      ? []
      : (['counterMove', 'cost', 'changeIf'] as const).map((line) => {
          const text = trimmed(parts[line]);
          return (
            <span key={line} className={text ? undefined : styles.gap}>
              {' '}
              {t.rich(line, { part: () => (text ? <b>{text}</b> : t('gap')) })}
              {text ? t('stop') : null}
            </span>
          );
        })),
  ];
  return <p className={classNames(styles.sentence, size === 'reading' && styles.reading)}>{sentences}</p>;
}

function MainSentence({ parts }: { parts: CardSentenceParts }) {
  const t = useTranslations('parts.cardSentence');
  const part = (name: 'tool' | 'strategy' | 'mechanism' | 'target') => () => {
    const text = trimmed(parts[name]);
    return text ? <b>{text}</b> : <span className={styles.gap}>{t('gap')}</span>;
  };
  return (
    <>
      {t.rich('main', {
        link: parts.targetLink ?? t('link'),
        tool: part('tool'),
        strategy: part('strategy'),
        mechanism: part('mechanism'),
        target: part('target'),
      })}
      {trimmed(parts.target) ? t('stop') : null}
    </>
  );
}

/** Free text stands inside a sentence that has its own full stop. */
function trimmed(text: string | null | undefined): string {
  return (text ?? '').trim().replace(/[.\s]+$/, '');
}

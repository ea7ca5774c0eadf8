'use client';

import { useTranslations } from 'next-intl';
import { type CardLine, cardLines } from '../../../exercise/card';
import { pairingOf } from '../../../framework/pairing';
import { Button } from '../../parts/button';
import { CardGrounds } from '../../parts/card-grounds';
import { classNames } from '../../parts/class-names';
import { Tag } from '../../parts/tag';
import styles from './card-reading.module.css';
import { useCardDesk } from './card-scope';
import { lineWords } from './line-words';
import { ToolStandingNote } from './tool-standing-note';

interface CardReadingProps {
  /** Given to the writer on a phone: goes to the line. */
  onChange?: (line: CardLine) => void;
}

/** The whole card to read. The line on which a teammate writes is marked. */
export function CardReading({ onChange }: CardReadingProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, writing, isOpen } = desk;
  const isOwn = pairingOf(content.tool, content.mechanism, content.strategy) === 'own';
  return (
    <>
      <dl>
        {cardLines.map((line, index) => {
          const words = lineWords(content, line);
          return (
            <div key={line} className={classNames(styles.line, writing.line === line && styles.live)}>
              <dt className={styles.label}>
                <span className={styles.number}>{index + 1}</span>
                <span>{t(`label.${line}`)}</span>
              </dt>
              <dd className={classNames(styles.words, !words && styles.empty)}>
                {words || t(line === 'mechanism' && content.strategy ? 'openMechanism' : 'empty')}
                {line === 'mechanism' && isOwn ? (
                  <span className={styles.tag}>
                    <Tag>{t('ownTag')}</Tag>
                  </span>
                ) : null}
                {line === 'tool' && content.tool && isOpen ? <ToolStandingNote tool={content.tool} /> : null}
              </dd>
              {onChange ? (
                <Button
                  look="text"
                  className={styles.change}
                  aria-label={t('changeLine', { line: t(`label.${line}`) })}
                  onClick={() => onChange(line)}
                >
                  {t('change')}
                </Button>
              ) : null}
            </div>
          );
        })}
      </dl>
      <div className={styles.grounds}>
        <CardGrounds content={content} />
      </div>
    </>
  );
}

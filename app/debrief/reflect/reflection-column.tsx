'use client';

import { useTranslations } from 'next-intl';
import type { ReflectionKind, State } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { keyedTexts } from '../../parts/keyed';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import styles from './reflection-column.module.css';

interface ReflectionColumnProps {
  view: State;
  kind: ReflectionKind;
  title: string;
  /** Answers stand in columns of their own, as below a figure. */
  isWide?: boolean;
}

/** Anonymous answers of one kind, once they were shown; those who guide the debrief may show them here. */
export function ReflectionColumn({ view, kind, title, isWide = false }: ReflectionColumnProps) {
  const t = useTranslations('debrief.reflect');
  const { give, isWaiting, refusal } = useCommand();
  const mayShow = useMay('ShowReflections');
  const shown = view.debrief?.reflections.find((reflections) => reflections.kind === kind);
  return (
    <section className={styles.column}>
      <Kicker
        note={
          <span className={styles.note}>
            {shown ? t('mixed') : null}
            {mayShow ? (
              <Button
                look="text"
                disabled={isWaiting}
                onClick={() => void give({ type: 'ShowReflections', kind })}
                // Answers that came in since are added by showing them again.
                aria-label={t(shown ? `${kind}.showAgain` : `${kind}.show`)}
              >
                {t(shown ? 'showAgain' : 'show')}
              </Button>
            ) : null}
          </span>
        }
      >
        {title}
      </Kicker>
      <RefusalText refusal={refusal} />
      {shown ? (
        <ul className={classNames(styles.answers, isWide && styles.wide)}>
          {keyedTexts(shown.texts).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.hidden}>{t('hidden')}</p>
      )}
    </section>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type FreeText, type FreeTextKind, freeTextKinds, freeTextsOf } from '../../../exercise/free-texts';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../papers.module.css';

/** Everything that people typed, by kind, to be kept in the papers or left out of all of them. */
export function TextReview() {
  const t = useTranslations('papers.review');
  const view = useView();
  const texts = useMemo(() => freeTextsOf(view), [view]);
  const out = useMemo(() => new Set(view.improvement.leftOut), [view]);
  const left = texts.filter(({ item }) => out.has(item)).length;
  return (
    <section aria-labelledby="text-review">
      <Kicker id="text-review" note={t('count', { left, all: texts.length })}>
        {t('title')}
      </Kicker>
      <p className={styles.note}>{t('what')}</p>
      {texts.length === 0 ? <EmptyState title={t('none')} /> : null}
      {freeTextKinds.map((kind) => (
        <KindOfText key={kind} kind={kind} texts={texts.filter((one) => one.kind === kind)} out={out} />
      ))}
    </section>
  );
}

interface KindProps {
  kind: FreeTextKind;
  texts: FreeText[];
  out: ReadonlySet<string>;
}

function KindOfText({ kind, texts, out }: KindProps) {
  const t = useTranslations('papers.review');
  if (texts.length === 0) return null;
  const left = texts.filter(({ item }) => out.has(item)).length;
  return (
    <details className={styles.fold}>
      <summary>
        {t(`kind.${kind}`)} <span className={styles.quiet}>{t('count', { left, all: texts.length })}</span>
      </summary>
      <ul>
        {texts.map((text) => (
          <TextRow key={text.item} text={text} isLeftOut={out.has(text.item)} />
        ))}
      </ul>
    </details>
  );
}

function TextRow({ text: { item, team, text }, isLeftOut }: { text: FreeText; isLeftOut: boolean }) {
  const t = useTranslations('papers.review');
  const { opening } = useView();
  const mayReview = useMay('ReviewText');
  const { give, refusal } = useCommand();
  const name = opening?.teams.find(({ id }) => id === team)?.shortName;
  const decide = async () => {
    const ack = await give({ type: 'ReviewText', item, isLeftOut: !isLeftOut });
    if (ack.ok) announce(t(isLeftOut ? 'kept' : 'leftOut'));
  };
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.text} id={`text-${item}`}>
          {text}
        </p>
        <p className={styles.quiet}>
          {name} {isLeftOut ? <Tag>{t('leftOutTag')}</Tag> : null}
        </p>
        <RefusalText refusal={refusal} />
      </div>
      {mayReview ? (
        <div className={styles.formats}>
          <Button look="line" size="small" aria-describedby={`text-${item}`} onClick={() => void decide()}>
            {t(isLeftOut ? 'keep' : 'leaveOut')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

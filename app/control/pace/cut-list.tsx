'use client';

import { useTranslations } from 'next-intl';
import { cutsNow } from '../../../exercise/plan';
import type { StoryCut } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import styles from './behind-dialog.module.css';
import { useShortDebrief } from './use-short-debrief';

/** The cuts of the scenario that can still be taken, in its order. A person chooses; nothing is taken by itself. */
export function CutList() {
  const t = useTranslations('control.behind');
  const view = useView();
  const { give, isWaiting, refusal, dialog } = useShortDebrief();
  const cuts = cutsNow(view);
  return (
    <section>
      <Kicker as="h3">{t('cuts')}</Kicker>
      {cuts.length === 0 ? <p className={styles.quiet}>{t('noCuts')}</p> : null}
      <ul className={styles.cuts}>
        {cuts.map((cut) => (
          <li key={cut.id}>
            <CutWords cut={cut} />
            <Button
              look="line"
              size="small"
              disabled={isWaiting}
              aria-label={t('takeLabel', { text: cut.text })}
              onClick={() => void give({ type: 'TakeCut', cut: cut.id })}
            >
              {t('take')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalText refusal={refusal} />
      {dialog}
    </section>
  );
}

function CutWords({ cut }: { cut: StoryCut }) {
  const t = useTranslations('control.behind');
  const { opening } = useView();
  const lost = (opening?.objectives ?? []).filter(({ id }) => cut.loses.includes(id));
  return (
    <div>
      <p>
        {cut.text} <b>{t('saves', { minutes: cut.minutes })}</b>
      </p>
      <p className={styles.quiet}>
        {lost.length === 0
          ? t('losesNothing')
          : t('loses', { objectives: lost.map(({ id, text }) => `${id} ${text}`).join(' ') })}
      </p>
    </div>
  );
}

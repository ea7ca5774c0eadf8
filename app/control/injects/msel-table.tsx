'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { useVocabulary } from '../../parts/use-vocabulary';
import { newInject, useDesk } from '../frame/desk-context';
import { useShortcut } from '../frame/use-shortcut';
import { MselRow } from './msel-row';
import styles from './msel-table.module.css';
import { WrittenRow } from './written-row';

/** Every line of the MSEL with how it stands. Choosing one shows it above. */
export function MselTable({ lines, shown }: { lines: StoryInject[]; shown: string | null }) {
  const t = useTranslations('control.msel');
  const words = useVocabulary();
  const { showInject } = useDesk();
  const mayWrite = useMay('ReleaseWritten');
  const view = useView();
  const at = lines.findIndex((line) => line.id === shown);
  const choose = (index: number) => showInject(lines[index]?.id ?? shown);
  useShortcut('j', () => choose(at + 1));
  useShortcut('k', () => choose(at - 1));
  const written = view.releases.filter(
    (release) => release.inject === null && release.status !== 'taken-back',
  );
  return (
    <section className={styles.msel} aria-label={t('label', words)}>
      <Kicker
        note={
          <>
            {t('note', { cap: view.contentCap })}
            {mayWrite ? (
              <Button look="text" className={styles.add} onClick={() => showInject(newInject)}>
                {t('add')}
              </Button>
            ) : null}
          </>
        }
      >
        {t('title', words)}
      </Kicker>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('number')}
              </th>
              <th scope="col" className={styles.plan}>
                {t('plan')}
              </th>
              <th scope="col">{t('titleColumn')}</th>
              <th scope="col" className={styles.to}>
                {t('to')}
              </th>
              <th scope="col" className={styles.status}>
                {t('status')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <MselRow
                key={line.id}
                line={line}
                isShown={line.id === shown}
                onChoose={() => showInject(line.id)}
              />
            ))}
            {written.map((release) => (
              <WrittenRow
                key={release.id}
                release={release}
                isShown={release.id === shown}
                onChoose={() => showInject(release.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

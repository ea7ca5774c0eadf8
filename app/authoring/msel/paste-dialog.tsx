'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PartChange } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { useDesk } from '../desk/desk-context';
import { PartsDialog } from '../parts-dialog';
import styles from './dialogs.module.css';
import type { PastedCell, PastePlan } from './paste-plan';

interface PasteDialogProps {
  plan: PastePlan | null;
  onClose: () => void;
  /** Place of the last line; what is made stands behind it. */
  lastPlace: number;
}

/** What a paste would do, cell by cell, before anything is saved; what cannot be read is told and left as it is. */
export function PasteDialog({ plan, onClose, lastPlace }: PasteDialogProps) {
  const t = useTranslations('authoring.paste');
  const desk = useDesk();
  const refusal = useRefusal();
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const close = () => {
    setWrong(null);
    onClose();
  };
  const apply = async () => {
    if (!plan || isBusy) return;
    setIsBusy(true);
    const parts = desk.get().parts;
    const changes = plan.rows.map(({ part, value }, at): PartChange => {
      const held = part === null ? undefined : parts[part]?.held;
      return held
        ? { change: { part: held.id, revision: held.revision, value } }
        : { make: { kind: 'inject', value, place: lastPlace + 1 + at } };
    });
    const answer = await desk.change(changes);
    setIsBusy(false);
    if (!answer.ok) return setWrong(refusal(answer));
    announce(t('done', { changed: plan.changed, made: plan.made }));
    close();
  };
  return (
    <PartsDialog isOpen={plan !== null} title={t('title')} onClose={close}>
      {plan ? (
        <>
          <p>
            {t('counts', {
              changed: plan.changed,
              made: plan.made,
              unread: plan.unread,
              beyond: plan.beyond,
            })}
          </p>
          {wrong ? (
            <Banner tone="grave" icon="alert" isAnnounced>
              {wrong}
            </Banner>
          ) : null}
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('line')}</th>
                  <th scope="col">{t('column')}</th>
                  <th scope="col">{t('before')}</th>
                  <th scope="col">{t('after')}</th>
                </tr>
              </thead>
              <tbody>
                {plan.rows.flatMap(({ part, number, cells }) =>
                  cells.map((cell, at) => (
                    <CellRow
                      key={`${part ?? number} ${cell.column.id}`}
                      line={at === 0 ? t(part === null ? 'newLine' : 'oldLine', { number }) : ''}
                      cell={cell}
                    />
                  )),
                )}
              </tbody>
            </table>
          </div>
          <div className={styles.acts}>
            <Button onClick={() => void apply()} aria-disabled={isBusy || plan.rows.length === 0}>
              {isBusy ? t('applying') : t('apply')}
            </Button>
            <Button look="line" onClick={close}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : null}
    </PartsDialog>
  );
}

function CellRow({ line, cell: { column, before, written, isRead } }: { line: string; cell: PastedCell }) {
  const t = useTranslations('authoring.paste');
  const tColumns = useTranslations('authoring.msel.columns');
  return (
    <tr className={isRead ? undefined : styles.unread}>
      <th scope="row">{line}</th>
      <td>{column.name ?? tColumns(column.id as 'title')}</td>
      <td dir="auto">{before}</td>
      <td dir="auto">
        {written} {isRead ? null : <b>{t('notRead')}</b>}
      </td>
    </tr>
  );
}

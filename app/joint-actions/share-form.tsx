'use client';

import { useTranslations } from 'next-intl';
import { rowValues } from '../../exercise/joint-actions/burden-rows';
import type { BurdenNeed, JointAction } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useKept } from '../live/use-kept';
import { Button } from '../parts/button';
import { announce } from '../parts/live-announcer';
import { TextField } from '../parts/text-field';
import { KeptHere } from '../seat/kept-here';
import { RefusalText } from '../seat/refusal-text';
import styles from './joint-actions.module.css';

/** What the team bears, row by row. Only rows whose number has changed are given. */
export function ShareForm({ action, team }: { action: JointAction; team: string }) {
  const t = useTranslations('joint.burden');
  const [kept, keep] = useKept<Record<string, string>>(`joint-share.${action.id}`);
  const typed = kept ?? {};
  const { give, isWaiting, refusal } = useCommand();
  const borne = ({ id }: BurdenNeed) =>
    action.shares.find((share) => share.team === team && share.row === id)?.amount ?? 0;
  const handleSave = async () => {
    for (const { id } of action.needs) {
      const words = typed[id];
      if (words === undefined) continue;
      const ack = await give({ type: 'ShareBurden', action: action.id, row: id, amount: Number(words) });
      if (!ack.ok) return;
    }
    keep(null);
    announce(t('saved'));
  };
  if (action.needs.length === 0) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) void handleSave();
      }}
    >
      <h4 className={styles.quiet}>{t('share')}</h4>
      <div className={styles.amounts}>
        {action.needs.map((need) => (
          <TextField
            key={need.id}
            label={t('row', rowValues(need))}
            type="number"
            inputMode="numeric"
            min={0}
            value={typed[need.id] ?? String(borne(need))}
            onChange={({ currentTarget: { value } }) => keep((now) => ({ ...now, [need.id]: value }))}
          />
        ))}
      </div>
      <Button type="submit" look="line" disabled={isWaiting}>
        {t('save')}
      </Button>
      <KeptHere topic="ShareBurden" />
      <RefusalText refusal={refusal} />
    </form>
  );
}

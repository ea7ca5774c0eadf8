'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import { teamsOf } from '../frame/console-tools';
import { ChallengeEntry } from './challenge-entry';
import styles from './evaluation.module.css';

/** Doubts about the scenario, those that wait first, and what the scenario itself says is simpler than the world. */
export function ParkingLot() {
  const t = useTranslations('control.evaluation.parking');
  const { challenges, opening } = useView();
  const mayLog = useMay('ChallengeScenario');
  const waiting = challenges.filter(({ answer }) => !answer);
  const artificialities = opening?.artificialities ?? [];
  return (
    <section aria-labelledby="parking-lot">
      <Kicker id="parking-lot" note={t('waiting', { count: waiting.length })}>
        {t('title')}
      </Kicker>
      <p className={styles.quiet}>{challenges.length === 0 ? t('empty') : t('later')}</p>
      <ul>
        {[...waiting, ...challenges.filter(({ answer }) => answer)].map((challenge) => (
          <ChallengeEntry key={challenge.id} challenge={challenge} />
        ))}
      </ul>
      {artificialities.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('artificialities')}</summary>
          <ul className={styles.list}>
            {artificialities.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayLog ? <LogForm /> : null}
    </section>
  );
}

function LogForm() {
  const t = useTranslations('control.evaluation.parking');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [text, setText, letGo] = useKeptText('parking-lot');
  const [team, setTeam] = useState('');
  const handleLog = async () => {
    if (!text.trim()) return;
    letGo();
    const ack = await give({ type: 'ChallengeScenario', text: text.trim(), team: team === '' ? null : team });
    setText(ack.ok ? '' : text);
  };
  return (
    <details className={styles.more} open={text !== '' || undefined}>
      <summary>{t('log')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void handleLog();
        }}
      >
        <TextArea
          label={t('text')}
          maxLength={600}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SelectField
          label={t('of')}
          value={team}
          placeholder={t('room')}
          options={teamsOf(view).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setTeam(event.currentTarget.value)}
        />
        <div className={styles.acts}>
          <Button type="submit" size="small" look="line" disabled={!text.trim() || isWaiting}>
            {t('save')}
          </Button>
        </div>
        <RefusalText refusal={refusal} />
      </form>
    </details>
  );
}

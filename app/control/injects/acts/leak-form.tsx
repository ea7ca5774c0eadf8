'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Release } from '../../../../exercise/state';
import type { InjectAudience } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { useView } from '../../../live/use-views';
import { Button } from '../../../parts/button';
import { SelectField } from '../../../parts/select-field';
import { RefusalText } from '../../../seat/refusal-text';
import { AudienceEditor } from '../audience-editor';
import { GoesTo } from '../goes-to';
import styles from '../inject-pane.module.css';
import { reachOf } from '../recipients';
import { consequencesOf } from './consequences-of';

const nobody: InjectAudience = { teams: [], members: [], screen: false };
const waysOut = ['InjectOnHold', 'InjectSetAside', 'DependencyUnmet'];

/** Says to whom a release became known, and offers an inject that follows from it. Nobody is told that somebody leaked. */
export function LeakForm({ release, onDone }: { release: Release; onDone: () => void }) {
  const t = useTranslations('control.leak');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [audience, setAudience] = useState(nobody);
  const [consequence, setConsequence] = useState('');
  const lines = consequencesOf(view, release);
  const line = lines.find(({ id }) => id === consequence);
  const reach = reachOf(view, audience);
  const isNobody = audience.teams.length === 0 && audience.members.length === 0 && !audience.screen;
  // A refusal that a second yes overcomes: the next press is that yes.
  const override = line !== undefined && waysOut.includes(refusal?.code ?? '');
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isNobody) return;
    const to = line?.kind === 'contingency' ? { audience } : {};
    const follows = line ? { consequence: { inject: line.id, ...to, override } } : {};
    const ack = await give({ type: 'MarkLeaked', release: release.id, audience, ...follows });
    if (ack.ok) onDone();
  };
  return (
    <form className={styles.editor} onSubmit={(event) => void handleSubmit(event)}>
      <p>{t('what')}</p>
      <AudienceEditor audience={audience} onChange={setAudience} />
      <SelectField
        label={t('consequence')}
        note={line?.kind === 'contingency' ? t('contingencyNote') : t('consequenceNote')}
        placeholder={t('noConsequence')}
        value={consequence}
        options={lines.map(({ id, number, title }) => ({ value: id, label: t('line', { number, title }) }))}
        onChange={(event) => setConsequence(event.currentTarget.value)}
      />
      <GoesTo reach={reach} why={t('why')} />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" aria-disabled={isNobody || isWaiting}>
          {t(override ? 'markAnyway' : 'mark')}
        </Button>
        <Button look="line" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

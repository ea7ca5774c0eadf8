'use client';

import { useTranslations } from 'next-intl';
import type { ReadyBodyNamed } from '../../../exercise/authoring/draft';
import type { StoryBody } from '../../../exercise/story';
import { SelectField } from '../../parts/select-field';
import { PartChoice } from '../fields/part-choice';
import { PartNumber } from '../fields/part-number';
import { useField } from '../fields/use-field';
import { useReadyBodies } from '../frame/ready-bodies-context';
import { ReadyMembers } from './ready-members';
import styles from './sections.module.css';

/** Which ready body this is, or that it has a rule of its own; with a ready one, its rule, its year and who is played. */
export function ReadyBodyFields({ part, body }: { part: string; body: StoryBody | ReadyBodyNamed }) {
  const t = useTranslations('authoring.bodies');
  const ready = useReadyBodies();
  const whole = useField(part, '');
  const named = 'ready' in body ? ready.find(({ id }) => id === body.ready) : undefined;
  if (!('ready' in body) && body.members?.length > 0) return null;
  const choose = (id: string) => {
    const found = ready.find((one) => one.id === id);
    const { team } = body;
    const own = { id: body.id ?? 'body', name: '', members: [], rule: { ...emptyRule } };
    whole.set(
      found ? { ready: id, team, ...(found.years ? { year: found.years.to } : {}) } : { ...own, team },
    );
    whole.leave();
  };
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={t('ready')}
          disabled={whole.isReadOnly}
          placeholder={t('readyNone')}
          value={'ready' in body ? body.ready : ''}
          options={ready.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {named ? (
          <PartChoice
            part={part}
            field="rule"
            label={t('readyRule')}
            none={named.rules[0]?.name}
            options={named.rules.slice(1).map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        {named?.years ? (
          <PartNumber part={part} field="year" label={t('year')} hint={t('years', named.years)} />
        ) : null}
      </div>
      {named && 'ready' in body ? <ReadyMembers part={part} body={body} ready={named} /> : null}
    </>
  );
}

const emptyRule: StoryBody['rule'] = {
  source: '',
  threshold: { kind: 'fraction', base: 'voting', numerator: 1, denominator: 2, exceeds: true },
  vetoMembers: [],
  consensusFirst: false,
  scaledFrom: null,
};

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DraftVersion, WholeVersion } from '../../../exercise/authoring/answers';
import type { DraftPart } from '../../../exercise/authoring/draft';
import { useRefusal } from '../../entrance/use-refusal';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { Tag } from '../../parts/tag';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { useDesk } from '../desk/desk-context';
import { inWords } from '../desk/in-words';
import { usePartName } from '../frame/use-part-name';
import styles from './history.module.css';
import { type PartDifference, partDifferences } from './part-differences';
import { WordChanges } from './word-changes';

/** Two versions, or a version and the text as it stands, part by part with the words that went and came. */
export function CompareVersions({ versions }: { versions: DraftVersion[] }) {
  const t = useTranslations('authoring.history');
  const refusal = useRefusal();
  const desk = useDesk();
  const [before, setBefore] = useState(String(versions[0]?.number ?? ''));
  const [after, setAfter] = useState('now');
  const [found, setFound] = useState<PartDifference[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const options = versions.map(({ number, note }) => ({
    value: String(number),
    label: t('versionOption', { number, note }),
  }));
  const partsOf = async (which: string): Promise<DraftPart[] | null> => {
    if (which === 'now') return Object.values(desk.get().parts).map(({ held }) => held);
    const answer = await askAuthoring<WholeVersion>(scenarioPath(desk.scenario, 'versions', which));
    if (answer.ok) return answer.value.parts;
    setWrong(refusal(answer));
    return null;
  };
  const compare = async () => {
    setWrong(null);
    const [old, fresh] = await Promise.all([partsOf(before), partsOf(after)]);
    setFound(old && fresh ? partDifferences(old, fresh) : null);
  };
  return (
    <section>
      <Kicker as="h3">{t('compareTitle')}</Kicker>
      <div className={styles.compare}>
        <SelectField
          label={t('earlier')}
          value={before}
          options={options}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
        <SelectField
          label={t('later')}
          value={after}
          options={[{ value: 'now', label: t('now') }, ...options]}
          onChange={(event) => setAfter(event.currentTarget.value)}
        />
        <Button look="line" onClick={() => void compare()}>
          {t('compare')}
        </Button>
      </div>
      {wrong ? <p role="alert">{wrong}</p> : null}
      <div role="status">{found ? <p>{t('changes', { count: found.length })}</p> : null}</div>
      {(found ?? []).map((one) => (
        <Difference key={one.id} difference={one} />
      ))}
    </section>
  );
}

function Difference({ difference: { before, after } }: { difference: PartDifference }) {
  const t = useTranslations('authoring.history');
  const nameOf = usePartName();
  const part = after ?? before;
  if (!part) return null;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return (
    <article className={styles.change}>
      <h4>
        {nameOf(part)}{' '}
        <Tag tone={kind === 'removed' ? 'grave' : kind === 'added' ? 'accent' : 'plain'}>{t(kind)}</Tag>
      </h4>
      <WordChanges before={inWords(before?.value)} after={inWords(after?.value)} />
    </article>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { DraftFinding } from '../../../exercise/authoring/draft';
import { fieldInWords } from '../../../exercise/authoring/field-in-words';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { keyed } from '../../parts/keyed';
import { Kicker } from '../../parts/kicker';
import { type Desk, writtenIn } from '../desk/desk';
import { useDesk, useOnDesk } from '../desk/desk-context';
import { addressOfPart } from '../frame/sections';
import { usePartName } from '../frame/use-part-name';
import { PlaceLink } from '../frame/use-place';
import { countsOf, useCheck } from './check-context';
import styles from './check-section.module.css';
import { OpenExercise } from './open-exercise';

/** All that the check found: what stops an opening first, then what is worth a look; each leads to its field. */
export function CheckSection() {
  const t = useTranslations('authoring.check');
  const { findings, isChecking, check } = useCheck();
  const counts = countsOf(findings ?? []);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <Button look="line" size="small" onClick={check} aria-disabled={isChecking}>
          {isChecking ? t('checking') : t('again')}
        </Button>
      </div>
      <p className={styles.lead}>{findings ? t('found', counts) : t('notYet')}</p>
      {findings && counts.stops === 0 ? <OpenExercise /> : null}
      {findings?.length === 0 ? <EmptyState title={t('nothing')}>{t('nothingNote')}</EmptyState> : null}
      {(['stops', 'look'] as const).map((weight) =>
        counts[weight] > 0 ? (
          <section key={weight} className={styles.group} aria-label={t(weight)}>
            <Kicker as="h3" note={counts[weight]}>
              {t(weight)}
            </Kicker>
            <p className={styles.note}>{t(`${weight}Note`)}</p>
            <ul>
              {keyed(
                (findings ?? []).filter((one) => one.weight === weight),
                ({ code, part, field, sentence }) => [code, part, field, sentence].join(),
              ).map(({ key, item }) => (
                <FindingRow key={key} finding={item} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </>
  );
}

const partsOf = (desk: Desk) => desk.parts;

function FindingRow({ finding }: { finding: DraftFinding }) {
  const t = useTranslations('authoring.check');
  const { scenario } = useDesk();
  const nameOf = usePartName();
  const part = useOnDesk(partsOf)[finding.part ?? ''];
  return (
    <li className={styles.row} data-weight={finding.weight}>
      <p>{finding.sentence}</p>
      {part ? (
        <PlaceLink
          className={styles.link}
          href={addressOfPart(scenario, part.held.kind, part.held.id, finding.field)}
        >
          {finding.field
            ? t('goToField', {
                name: nameOf(part),
                field: fieldInWords(part.held.kind, writtenIn(part), finding.field),
              })
            : t('goTo', { name: nameOf(part) })}
        </PlaceLink>
      ) : null}
    </li>
  );
}

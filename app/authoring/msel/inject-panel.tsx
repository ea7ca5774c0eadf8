'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useDesk, useOnDesk, useWritten } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo, PlaceLink } from '../frame/use-place';
import { PartPasts } from '../history/part-pasts';
import { PartStanding } from '../sections/part-standing';
import { InjectActs } from './inject-acts';
import { InjectBranches } from './inject-branches';
import { InjectFacts } from './inject-facts';
import { InjectForesees } from './inject-foresees';
import { InjectMarks } from './inject-marks';
import { InjectReach } from './inject-reach';
import { InjectStaff } from './inject-staff';
import { InjectWhen } from './inject-when';
import { InjectWords } from './inject-words';
import styles from './msel.module.css';
import type { MselNames } from './names';

/** The whole of one inject: its words, when and to whom it goes, what staff know of it. */
export function InjectPanel({ part, names }: { part: string; names: MselNames }) {
  const t = useTranslations('authoring.inject');
  const desk = useDesk();
  const injects = useWritten('inject');
  const isReader = useOnDesk((one) => one.scenario.may === 'read');
  const head = useRef<HTMLHeadingElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const value = injects.find(({ id }) => id === part)?.value;
  useEffect(() => {
    // A finding leads to its field, which takes the focus itself.
    if (window.location.hash === '') head.current?.focus({ preventScroll: true });
  }, []);
  if (!value) return null;
  const back = addressOf(desk.scenario, 'msel');
  return (
    <aside
      className={styles.panel}
      aria-label={t('label')}
      onKeyDown={(event) => {
        const isTyping = (event.target as HTMLElement).matches('input, textarea, select');
        if (event.key === 'Escape' && !isTyping) goTo(back);
      }}
    >
      <div className={styles.panelHead}>
        <h3 ref={head} tabIndex={-1} className={styles.panelTitle} dir="auto">
          {t('heading', { number: value.number ?? '', title: value.title || t('untitled') })}
        </h3>
        <PlaceLink href={back}>{t('close')}</PlaceLink>
      </div>
      {isReader ? null : <InjectActs part={part} value={value} injects={injects} onWrong={setWrong} />}
      {wrong ? <p role="alert">{wrong}</p> : null}
      <PartStanding id={part} onLetGo={() => desk.letGo(part)} />
      <InjectWords part={part} value={value} />
      <InjectMarks part={part} />
      <InjectFacts part={part} value={value} />
      <InjectReach part={part} value={value} names={names} />
      <InjectWhen part={part} value={value} names={names} />
      {value.kind === 'counter-move' || (value.branches?.length ?? 0) > 0 ? (
        <InjectBranches part={part} value={value} />
      ) : null}
      <InjectStaff part={part} names={names} />
      <InjectForesees part={part} value={value} />
      <PartPasts part={part} />
    </aside>
  );
}

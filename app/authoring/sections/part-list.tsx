'use client';

import { type ReactNode, useState } from 'react';
import type { DraftKind, DraftValues } from '../../../exercise/authoring/draft';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import type { Desk } from '../desk/desk';
import { useDesk, useOnDesk, useWritten, type WrittenPart } from '../desk/desk-context';
import { addressOf, sectionOfKind } from '../frame/sections';
import { enterPart, goTo, usePlace } from '../frame/use-place';
import { PartFold } from './part-fold';
import styles from './sections.module.css';

interface PartListProps<K extends DraftKind> {
  kind: K;
  title: string;
  lead: string;
  addLabel: string;
  empty: string;
  /** A new part, beside those that are there. */
  blank: (before: WrittenPart<K>[]) => DraftValues[K];
  children: (part: WrittenPart<K>) => ReactNode;
}

const mayOf = (desk: Desk) => desk.scenario.may;

/** A section that is a list of parts: each can be opened, moved, removed; another can be added. */
export function PartList<K extends DraftKind>(props: PartListProps<K>) {
  const { kind, title, lead, addLabel, empty, blank, children } = props;
  const desk = useDesk();
  const refusal = useRefusal();
  const parts = useWritten(kind);
  const { part: looked } = usePlace();
  const mayWrite = useOnDesk(mayOf) !== 'read';
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const act = async (asking: Promise<{ ok: boolean } & Partial<{ code: string; message: string }>>) => {
    setIsBusy(true);
    setWrong(null);
    const answer = await asking;
    setIsBusy(false);
    if (!answer.ok) setWrong(refusal({ code: answer.code ?? '', message: answer.message ?? '' }));
  };
  const add = async () => {
    const place = (parts.at(-1)?.place ?? 0) + 1;
    const answer = await desk.add(kind, blank(parts), place);
    if (answer.ok) {
      goTo(addressOf(desk.scenario, sectionOfKind[kind], answer.value.id));
      enterPart(answer.value.id);
    }
    return answer;
  };
  /** Between its neighbours in that direction. */
  const move = (at: number, by: -1 | 1) => {
    const near = parts[at + by]?.place ?? 0;
    const far = parts[at + 2 * by]?.place ?? near + 2 * by;
    const part = parts[at];
    return part ? desk.place(part.id, (near + far) / 2) : Promise.resolve({ ok: true as const });
  };
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {parts.length === 0 ? <EmptyState title={empty} /> : null}
      {parts.map((part, at) => (
        <PartFold
          key={part.id}
          id={part.id}
          isOpen={part.id === looked || parts.length < 3}
          isFirst={at === 0}
          isLast={at === parts.length - 1}
          isBusy={isBusy}
          mayWrite={mayWrite}
          onMove={(by) => void act(move(at, by))}
          onRemove={() => void act(desk.remove(part.id))}
        >
          {children(part)}
        </PartFold>
      ))}
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
      {mayWrite ? (
        <Button look="line" aria-disabled={isBusy} onClick={() => void act(add())}>
          {addLabel}
        </Button>
      ) : null}
    </>
  );
}

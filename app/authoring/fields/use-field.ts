'use client';

import { useCallback } from 'react';
import { useFieldFindings } from '../check/check-context';
import type { Desk } from '../desk/desk';
import { useDesk, useDeskPart, useOnDesk } from '../desk/desk-context';
import { type Clash, fieldOf } from '../desk/three-way';
import { fieldId } from '../frame/sections';

/** One field of a part, to read and write. */
export interface Field {
  /** The id of its control, to which findings lead. */
  id: string;
  value: unknown;
  set: (content: unknown) => void;
  /** The author has left the control: it is saved now. */
  leave: () => void;
  /** Somebody else wrote something else here. */
  clash: Clash | null;
  /** What stops an exercise, one sentence after the other; null when nothing does. */
  error: string | null;
  /** What is worth a look; null when nothing is. */
  look: string | null;
  isReadOnly: boolean;
}

const isReader = (desk: Desk) => desk.scenario.may === 'read';

/** A field by its place in the part's value, as `softer.title`. */
export function useField(part: string, field: string): Field {
  const desk = useDesk();
  const held = useDeskPart(part);
  const isReadOnly = useOnDesk(isReader);
  const findings = useFieldFindings(part, field);
  const wordsOf = (weight: 'stops' | 'look') =>
    findings
      .filter((one) => one.weight === weight)
      .map((one) => one.sentence)
      .join(' ') || null;
  return {
    id: fieldId(part, field),
    value: fieldOf(held?.typed ? held.typed.value : held?.held.value, field),
    set: useCallback((content) => desk.typeField(part, field, content), [desk, part, field]),
    leave: useCallback(() => desk.leave(part), [desk, part]),
    clash: held?.clashes.find((one) => one.field === field || one.field.startsWith(`${field}.`)) ?? null,
    error: held?.refusal ?? wordsOf('stops'),
    look: wordsOf('look'),
    isReadOnly,
  };
}

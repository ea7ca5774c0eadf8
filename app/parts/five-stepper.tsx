'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { classNames } from './class-names';
import styles from './five-stepper.module.css';

export interface FiveStepperProps {
  /** The id that the label points at. */
  id: string;
  /** What is counted, for the names of the two buttons. */
  name: string;
  /** 0 to 100 in fives. */
  value: number;
  /** The most it may hold. */
  most: number;
  isLocked?: boolean;
  describedBy?: string;
  onChange?: (value: number) => void;
}

const stride = 5;

/** A number in fives: two buttons of 44 px, and a field between them that takes typing and arrow keys. */
export function FiveStepper({
  id,
  name,
  value,
  most,
  isLocked = false,
  describedBy,
  onChange,
}: FiveStepperProps) {
  const t = useTranslations('parts.forecast');
  const [typed, setTyped] = useState<string | null>(null);
  const change = (next: number) => {
    const inFives = Math.round((Number.isFinite(next) ? next : 0) / stride) * stride;
    const kept = Math.min(most, 100, Math.max(0, inFives));
    if (!isLocked && kept !== value) onChange?.(kept);
  };
  const handleTyping = (text: string) => {
    setTyped(text);
    // "3" on the way to "35" is left alone until the field is done with.
    if (text !== '' && Number(text) % stride === 0 && Number(text) <= most) change(Number(text));
  };
  const handleDone = () => {
    if (typed !== null) change(Number(typed));
    setTyped(null);
  };
  return (
    <div className={styles.stepper}>
      <StepButton
        sign="−"
        name={t('less', { name })}
        isOff={isLocked || value <= 0}
        onPress={() => change(value - stride)}
      />
      <input
        id={id}
        className={classNames(styles.value, value === 0 && styles.zero)}
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={stride}
        value={typed ?? value}
        readOnly={isLocked}
        aria-describedby={describedBy}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => handleTyping(event.currentTarget.value)}
        onBlur={handleDone}
      />
      <StepButton
        sign="+"
        name={t('more', { name })}
        isOff={isLocked || value >= most}
        onPress={() => change(value + stride)}
      />
    </div>
  );
}

/** Stays in the tab order when it can do nothing, so that the focus is not lost at 0 and at the end. */
function StepButton({
  sign,
  name,
  isOff,
  onPress,
}: {
  sign: string;
  name: string;
  isOff: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" aria-label={name} aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

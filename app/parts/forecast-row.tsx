import { useId } from 'react';
import { FiveStepper } from './five-stepper';
import styles from './forecast-row.module.css';
import { Ticks } from './ticks';

export interface ForecastRowProps {
  /** The code of the counter-move, set in mono. */
  code: string;
  name: string;
  example: string;
  /** 0 to 100 in fives. */
  value: number;
  /** The most this row may hold: its value and what is left to place. */
  most?: number;
  isLocked?: boolean;
  onChange?: (value: number) => void;
}

/** One counter-move of a forecast: its name and an example, its ticks, its stepper. */
export function ForecastRow({
  code,
  name,
  example,
  value,
  most = 100,
  isLocked = false,
  onChange,
}: ForecastRowProps) {
  const id = useId();
  const exampleId = `${id}-example`;
  return (
    <div className={styles.row}>
      <span className={styles.code}>{code}</span>
      <div>
        <label className={styles.name} htmlFor={id}>
          {name}
        </label>
        <p className={styles.example} id={exampleId}>
          {example}
        </p>
      </div>
      <div className={styles.ticks}>
        <Ticks value={value} />
      </div>
      <FiveStepper
        id={id}
        name={name}
        value={value}
        most={most}
        isLocked={isLocked}
        describedBy={exampleId}
        onChange={onChange}
      />
    </div>
  );
}

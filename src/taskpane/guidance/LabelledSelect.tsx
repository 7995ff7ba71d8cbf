import type { ReactNode } from 'react';
import { useId } from 'react';
import { useFigureStyles } from '../evidence/figureStyles';

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, below its label. */
export function LabelledSelect({ label, value, options, onChange }: LabelledSelectProps): ReactNode {
  const styles = useFigureStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

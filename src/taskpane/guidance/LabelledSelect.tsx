import type { ReactNode } from 'react';
import { useId } from 'react';
import { useFigureStyles } from '../evidence/figureStyles';

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** The language of the options' names, where it isn't the pane's. */
  readonly lang?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several, below its label. */
export function LabelledSelect({ label, value, options, lang, onChange }: LabelledSelectProps): ReactNode {
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
          <option key={option} value={option} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

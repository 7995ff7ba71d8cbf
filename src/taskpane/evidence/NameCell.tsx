import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useGrowing } from '../criterion/useGrowing';
import { useFigureStyles } from './figureStyles';

const useStyles = makeStyles({ name: { display: 'block', resize: 'none', overflow: 'hidden' } });

interface NameCellProps {
  readonly label: string;
  readonly faulty: boolean;
  readonly disabled: boolean;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly 'aria-describedby'?: string;
}

/** A name that is shown whole: what is too long for a line goes on in the next. It holds no line ends. */
export function NameCell({ label, faulty, value, onChange, ...props }: NameCellProps): ReactNode {
  const styles = useStyles();
  const input = useFigureStyles();
  const textarea = useGrowing(value);
  return (
    <textarea
      {...props}
      ref={textarea}
      rows={1}
      data-first
      autoComplete="off"
      aria-label={label}
      aria-invalid={faulty}
      className={mergeClasses(input.input, styles.name, faulty && input.faulty)}
      value={value}
      onChange={({ target }) => onChange(target.value.replace(/[\r\n]+/gu, ' '))}
    />
  );
}

import { mergeClasses } from '@fluentui/react-components';
import type { ClipboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { FigureInput } from '../../assessment/figures/figureForms';
import { readPaste } from '../../assessment/figures/numbers';
import { answerTexts } from '../../assessment/figures/suggest';
import { useFigureStyles } from './figureStyles';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

interface FigureFieldProps {
  readonly label: string;
  readonly input: FigureInput;
  readonly value: string;
  readonly faults: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** One figure, list of figures or answer, with what is wrong with it below. */
export function FigureField({
  label,
  input,
  value,
  faults,
  disabled,
  onChange,
}: FigureFieldProps): ReactNode {
  const styles = useFigureStyles();
  const { figures } = useEvidenceTexts();
  const id = useId();
  const common = {
    id,
    value,
    disabled,
    'aria-invalid': faults.length > 0,
    'aria-describedby': `${id}faults`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  const look = mergeClasses(styles.input, faults.length > 0 && styles.faulty);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {input === 'answer' ? (
        <select {...common} className={look}>
          {(['open', 'yes', 'no'] as const).map((answer) => (
            <option key={answer} value={answerTexts[answer]}>
              {figures.answers[answer]}
            </option>
          ))}
        </select>
      ) : input === 'list' || input === 'prose' ? (
        <textarea {...common} rows={input === 'list' ? 3 : 2} className={mergeClasses(look, styles.area)} />
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          inputMode={input === 'text' ? 'text' : 'decimal'}
          className={mergeClasses(look, input !== 'text' && styles.figure)}
          onPaste={(event) => pasteApart(event, onChange)}
        />
      )}
      <div id={`${id}faults`}>
        {faults.map((fault) => (
          <p key={fault} className={styles.fault}>
            {fault}
          </p>
        ))}
      </div>
    </div>
  );
}

/**
 * Of several cells a field of one line would make one figure: "20" and "16" stay apart, and are then told to be none.
 */
function pasteApart(event: ClipboardEvent<HTMLInputElement>, onChange: (value: string) => void): void {
  const cells = readPaste(event.clipboardData.getData('text/plain')).rows.flat();
  if (cells.length < 2) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  onChange(value.slice(0, selectionStart ?? 0) + cells.join('; ') + value.slice(selectionEnd ?? 0));
}

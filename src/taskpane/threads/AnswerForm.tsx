import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { isBlank } from '../../characters/plain';
import { useGrowing } from '../criterion/useGrowing';
import { useFigureStyles } from '../evidence/figureStyles';
import { useThreadTexts } from './texts/useThreadTexts';
import { useThreadStyles } from './useThreadStyles';

interface AnswerFormProps {
  readonly author: string;
  readonly answer: string;
  readonly sending: boolean;
  readonly onType: (text: string) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** An answer to a comment while it is typed; Control and Enter send it. */
export function AnswerForm(props: AnswerFormProps): ReactNode {
  const { author, answer, sending, onType, onSend, onCancel } = props;
  const styles = useThreadStyles();
  const inputs = useFigureStyles();
  const texts = useThreadTexts();
  const id = useId();
  const area = useGrowing(answer);
  const wasTyped = useRef(answer !== '');
  useEffect(() => {
    if (!wasTyped.current) area.current?.focus();
  }, [area]);
  return (
    <div className={styles.form}>
      <label htmlFor={id} className={inputs.label}>
        {texts.answerLabel(author)}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={2}
        className={inputs.input}
        readOnly={sending}
        value={answer}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={sending || isBlank(answer)}
          onClick={onSend}
        >
          {texts.send}
        </Button>
        <Button size="small" disabledFocusable={sending} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

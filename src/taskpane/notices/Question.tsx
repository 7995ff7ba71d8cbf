import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useFocusRing } from '../keyboard/focusRing';
import type { NoticeAction } from './Notice';
import { Notice } from './Notice';

const useStyles = makeStyles({ question: { alignSelf: 'stretch' } });

interface QuestionProps {
  /** What can be answered; the first one does it. */
  readonly answers: readonly NoticeAction[];
  readonly children: ReactNode;
}

/**
 * Asks before something is done that can't be taken back here. It takes the focus from the button that it stands for.
 */
export function Question({ answers, children }: QuestionProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const text = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      ref={question}
      role="group"
      tabIndex={-1}
      aria-labelledby={text}
      className={mergeClasses(styles.question, ring)}
    >
      <Notice intent="warning" actions={answers}>
        <div id={text}>{children}</div>
      </Notice>
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { OpenReport } from '../../session/state';
import { HistoryButton } from './HistoryButton';

const useStyles = makeStyles({ place: { display: 'contents' } });

/**
 * The ways back and forth in the pane's steps. Where the one that was pressed is gone, the other one gets the focus.
 */
export function HistoryButtons({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const { history } = open;
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [history]);
  const onPress = (): void => {
    pressed.current = true;
  };
  return (
    <span ref={place} className={styles.place}>
      <HistoryButton open={open} way="undo" onPress={onPress} />
      <HistoryButton open={open} way="redo" onPress={onPress} />
    </span>
  );
}

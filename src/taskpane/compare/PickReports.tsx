import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { DragEvent, ReactNode } from 'react';
import { useState } from 'react';
import { FilePicker } from '../files/FilePicker';
import { wordFiles } from '../files/wordFiles';
import { useCompareTexts } from './texts/useCompareTexts';

const useStyles = makeStyles({
  place: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Where reports are picked, or dropped from a folder. */
export function PickReports({ onPick }: { onPick: (files: readonly File[]) => void }): ReactNode {
  const styles = useStyles();
  const texts = useCompareTexts();
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        onPick(Array.from(event.dataTransfer.files));
      }}
    >
      <FilePicker label={texts.pick} accept={wordFiles} multiple onPick={onPick} />
      <span>{texts.drop}</span>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { needFields, needKey } from '../../assessment/needs/needKey';
import type { Score } from '../../assessment/score';
import type { ChosenNeed } from '../../assessment/needs/writeNeeds';
import type { OpenReport } from '../../session/state';
import { FieldTrouble } from '../criterion/FieldTrouble';
import { GrowingText } from '../criterion/GrowingText';
import { ScoreMark } from '../overview/ScoreMark';
import { criterionName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useHiddenText } from '../notices/hiddenText';
import { needSpot } from './focusNeed';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0 },
  ways: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  words: { marginInlineEnd: 'auto' },
});

interface ChosenNeedItemProps {
  readonly open: OpenReport;
  readonly need: ChosenNeed;
  readonly score: Score | null;
  /** The document's block that it is for; null while there is none yet. */
  readonly block: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrop: () => void;
  readonly onRewrite: (recommendations: string) => void;
}

/** One chosen need: its criterion and score, its recommendations for the summary, and its place. */
export function ChosenNeedItem(props: ChosenNeedItemProps): ReactNode {
  const { open, need, score, block, onRewrite } = props;
  const styles = useStyles();
  const shared = useNeedsStyles();
  const texts = useTexts();
  const { chosen } = useNeedsTexts();
  const hidden = useHiddenText();
  const language = open.report.language ?? texts.language;
  const name = criterionName(open, need.number, texts);
  const troubled = needFields.flatMap((field) =>
    block === null ? [] : (open.fields.get(needKey(block, field)) ?? []),
  );
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name} lang={language}>
          {name}
        </span>
        <ScoreMark reading={score === null ? { kind: 'empty' } : { kind: 'score', score }} />
        <span className={hidden}>{score === null ? '' : texts.criteria.score(score)}</span>
      </div>
      <Ways {...props} name={name} />
      {score === null ? <span className={shared.hint}>{chosen.noScore}</span> : null}
      <GrowingText
        {...needSpot(need.number)}
        rows={2}
        lang={language}
        aria-label={chosen.recommendationsOf(name)}
        placeholder={chosen.write}
        value={need.recommendations}
        onChange={({ target }) => onRewrite(target.value)}
      />
      {troubled.map((field) => (
        <FieldTrouble key={field.key} field={field} />
      ))}
    </li>
  );
}

function Ways({
  name,
  isFirst,
  isLast,
  onMove,
  onDrop,
}: ChosenNeedItemProps & { readonly name: string }): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const { chosen } = useNeedsTexts();
  const ways = useRef<HTMLDivElement>(null);
  const moved = useRef<-1 | 1 | null>(null);
  // The list's order has changed around the button that was pressed: the focus stays with it.
  useLayoutEffect(() => {
    const [up, down] = ways.current?.querySelectorAll('button') ?? [];
    if (moved.current !== null) (moved.current < 0 ? up : down)?.focus();
    moved.current = null;
  });
  const move = (by: -1 | 1): void => {
    moved.current = by;
    onMove(by);
  };
  return (
    <div ref={ways} className={styles.ways}>
      <span className={mergeClasses(shared.hint, styles.words)} aria-hidden>
        {chosen.recommendations}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUp16Regular />}
        aria-label={chosen.up(name)}
        title={chosen.up(name)}
        disabledFocusable={isFirst}
        onClick={() => move(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDown16Regular />}
        aria-label={chosen.down(name)}
        title={chosen.down(name)}
        disabledFocusable={isLast}
        onClick={() => move(1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={chosen.remove(name)}
        title={chosen.remove(name)}
        onClick={onDrop}
      />
    </div>
  );
}

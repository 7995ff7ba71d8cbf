import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { CriterionComparison } from '../../assessment/comparison/differences';
import { isFarFromUnit } from '../../assessment/comparison/differences';
import { CriterionChoices } from './CriterionChoices';
import { LapsedChoices } from './LapsedChoices';
import type { Circle } from './circle';
import type { Matter } from './matter';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  name: {
    textAlign: 'start',
    justifyContent: 'flex-start',
    paddingInlineStart: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  given: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  remark: { ...typographyStyles.caption1Strong, margin: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface CriterionCardProps {
  readonly compared: CriterionComparison;
  readonly matter: Matter;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly onSettle: (settled: boolean) => void;
}

/** One criterion: everyone's score, and, unfolded, the texts side by side with what is to be taken of them. */
export function CriterionCard({ compared, matter, isOpen, onTurn, onSettle }: CriterionCardProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const texts = useReconcileTexts();
  const { number } = compared;
  const { own, circle, desk, choiceOf, isSettled } = matter;
  const name = own.criteria.find((one) => one.number === number)?.name ?? '';
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <Button
          id={cardId(number)}
          appearance="transparent"
          className={styles.name}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onTurn}
        >
          <span {...(own.language === null ? {} : { lang: own.language })}>{`${number}. ${name}`}</span>
        </Button>
      </h3>
      <p className={styles.given}>{givenText(compared, circle, texts.mine, texts.unit)}</p>
      <LapsedChoices number={number} matter={matter} />
      {isFarFromUnit(compared) ? <p className={styles.remark}>{texts.unitFar}</p> : null}
      <div id={id} hidden={!isOpen} className={isOpen ? styles.body : undefined}>
        {isOpen ? (
          <>
            <CriterionChoices compared={compared} matter={matter} />
            <Field label={texts.reason}>
              <Input
                value={choiceOf(number).reason}
                onChange={(_, { value }) => desk.giveReason(number, value)}
              />
            </Field>
            <Checkbox
              label={texts.settle}
              checked={isSettled(number)}
              onChange={(_, { checked }) => onSettle(checked === true)}
            />
          </>
        ) : null}
      </div>
    </li>
  );
}

/** What a card is found by, as when the focus goes to the next one. */
export const cardId = (number: number): string => `reconcile-${number}`;

/** "This report 4 · Anna 2 · Unit 5". */
function givenText({ scores, own }: CriterionComparison, circle: Circle, mine: string, unit: string): string {
  const names = [mine, ...circle.colleagues.map(({ name }) => name)];
  const all = names.map((name, at) => `${name} ${scores[at] ?? '–'}`);
  return [...all, ...(circle.unit ? [`${unit} ${own ?? '–'}`] : [])].join(' · ');
}

import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { frontFieldOf } from '../../assessment/fieldKey';
import type { FrontText } from '../../words/frontField';
import { isFrontText } from '../../words/frontField';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { FieldState, OpenReport } from '../../session/state';
import { TextField } from '../criterion/TextField';
import type { Go } from '../navigation/page';
import { frontLabel } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { DateField } from './DateField';
import type { FrontItem } from './frontGroups';
import { ListField } from './ListField';
import type { Missing } from './missing';
import { NeedsLine } from './NeedsLine';
import { PointsAndLevel } from './PointsAndLevel';
import { useDetailsTexts } from './texts/useDetailsTexts';
import { spot } from './usePlace';

/** How many lines each text begins with: those of a few words with one. */
const firstRows: Readonly<Record<FrontText, 1 | 2>> = {
  unit: 1,
  participants: 2,
  previousOrdinal: 1,
  previousLevel: 1,
  clientGroups: 2,
  team: 2,
  clientProfile: 2,
  referralArea: 2,
  method: 2,
  interviews: 2,
  employerMeetings: 2,
  meetings: 2,
  documents: 2,
  description: 2,
  strengths: 2,
};

function rowsOf(key: FieldKey): number {
  const name = frontFieldOf(key);
  return name !== null && isFrontText(name) ? firstRows[name] : 2;
}

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  // The mark stands in the page's own margin, so that nothing moves when the cursor comes.
  item: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: `calc(${tokens.spacingHorizontalS} - ${tokens.strokeWidthThicker})`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    outlineStyle: 'none',
    // There a transparent line is drawn like any other.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  here: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});

interface FrontItemProps {
  readonly open: OpenReport;
  readonly item: FrontItem;
  readonly language: ReportLanguage;
  readonly missing: Missing;
  /** The field that is asked for. */
  readonly at: FieldKey | null;
  readonly onFocus: (key: FieldKey) => void;
  readonly go: Go;
}

/** One item of the report's front, marked while the document's cursor is in it. */
export function FrontItemView(props: FrontItemProps): ReactNode {
  const { open, item } = props;
  const styles = useStyles();
  const isHere = item.keys.some((key) => key === open.selected);
  const isFilledByItself = item.kind === 'pointsAndLevel';
  const first = item.keys.at(0);
  if (first === undefined) return null;
  return (
    <div
      className={mergeClasses(styles.item, isHere && styles.here)}
      {...(isFilledByItself ? { tabIndex: -1 } : {})}
      {...spot(first)}
    >
      <Content {...props} />
    </div>
  );
}

function Content({ open, item, language, missing, at, onFocus, go }: FrontItemProps): ReactNode {
  const styles = useStyles();
  const { mayBeEmpty } = useDetailsTexts();
  const { places } = useTexts();
  const fields: readonly FieldState[] = [...item.keys].flatMap((key: FieldKey) => open.fields.get(key) ?? []);
  const [field] = fields;
  if (!field) return null;
  const label = frontLabel(open, field.key) ?? places.frontField;
  const above = missing.optional.has(field.key) ? <p className={styles.hint}>{mayBeEmpty}</p> : null;
  const common = { field, label, language, above, onFocus };
  switch (item.kind) {
    case 'text':
      return <TextField {...common} reminder={null} rows={rowsOf(field.key)} />;
    case 'date':
      return <DateField {...common} date={item.keys[0]} />;
    case 'list':
      return (
        <ListField
          name={item.name}
          fields={fields}
          label={label}
          language={language}
          at={at}
          onFocus={onFocus}
        />
      );
    case 'pointsAndLevel':
      return <PointsAndLevel open={open} field={field} label={label} language={language} onFocus={onFocus} />;
    case 'needs':
      return <NeedsLine open={open} keys={item.keys} go={go} />;
  }
}

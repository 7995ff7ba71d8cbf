import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardDataBar20Regular } from '@fluentui/react-icons/svg/clipboard-data-bar';
import { ColumnDoubleCompare20Regular } from '@fluentui/react-icons/svg/column-double-compare';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { NumberSymbol20Regular } from '@fluentui/react-icons/svg/number-symbol';
import type { ReactNode } from 'react';
import { useFocusRing } from '../keyboard/focusRing';
import type { TopPage } from '../navigation/page';

const icons: Readonly<Record<TopPage, typeof CheckmarkCircle20Regular>> = {
  overview: NumberSymbol20Regular,
  details: DocumentText20Regular,
  summary: ClipboardDataBar20Regular,
  check: CheckmarkCircle20Regular,
  compare: ColumnDoubleCompare20Regular,
};

/** Where the words of all five don't fit into one line, in the longest language: the last two are icons. */
const narrow = '@media (min-width: 316px) and (max-width: 365px)';
const lastParts: ReadonlySet<TopPage> = new Set(['check', 'compare']);
/** Where those of three don't: only the part that one is on has its word. */
const narrowest = '@media (max-width: 315px)';

const useStyles = makeStyles({
  part: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    '&:hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    // There a transparent line is drawn like any other: only the current part keeps its line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '&:hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  icon: { display: 'none', verticalAlign: 'middle' },
  lastIcon: { [narrow]: { display: 'inline' } },
  lastWord: { [narrow]: { display: 'none' } },
  otherIcon: { [narrowest]: { display: 'inline' } },
  otherWord: { [narrowest]: { display: 'none' } },
});

interface PartButtonProps {
  readonly part: TopPage;
  readonly label: string;
  readonly isHere: boolean;
  readonly onGo: () => void;
}

/** The way to a part of the report: a word where there is room for it, else an icon. The bar never takes two lines. */
export function PartButton({ part, label, isHere, onGo }: PartButtonProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const Icon = icons[part];
  const isLast = lastParts.has(part);
  return (
    <button
      type="button"
      className={mergeClasses(styles.part, ring, isHere && styles.here)}
      aria-label={label}
      title={label}
      {...(isHere ? { 'aria-current': 'page' } : {})}
      onClick={onGo}
    >
      <Icon className={mergeClasses(styles.icon, isLast && styles.lastIcon, !isHere && styles.otherIcon)} />
      <span className={mergeClasses(isLast && styles.lastWord, !isHere && styles.otherWord)}>{label}</span>
    </button>
  );
}

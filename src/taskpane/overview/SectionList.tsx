import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useFocusRing } from '../keyboard/focusRing';
import { useHiddenText } from '../notices/hiddenText';
import type { Go } from '../navigation/page';
import type { Section } from '../report/sections';
import { sentenceCase } from '../report/sentenceCase';
import { useTexts } from '../texts/TextsProvider';
import { CriterionRow } from './CriterionRow';
import { useClosedSections } from './useClosedSections';

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: { flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  title: { flexGrow: 1, minWidth: 0 },
  sum: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface SectionListProps {
  readonly section: Section;
  readonly documentLanguage: string;
  readonly focused: number | 'page' | null;
  /** Something is looked for: what was found is not folded up. */
  readonly unfolded: boolean;
  readonly go: Go;
}

/** One section of the report: its heading with its sum, and its criteria unless it is folded up. */
export function SectionList({
  section,
  documentLanguage,
  focused,
  unfolded,
  go,
}: SectionListProps): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const hidden = useHiddenText();
  const texts = useTexts();
  const listId = useId();
  const [isClosed, toggle] = useClosedSections(section.title);
  const holdsFocused = section.criteria.some(({ criterion }) => criterion.number === focused);
  const open = !isClosed || holdsFocused || unfolded;
  return (
    <section>
      {section.title === '' ? null : (
        <h2 className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.toggle, ring)}
            aria-expanded={open}
            aria-controls={listId}
            onClick={toggle}
          >
            <span className={styles.icon} aria-hidden>
              {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            </span>
            <span className={styles.title} lang={documentLanguage}>
              {sentenceCase(section.title)}
            </span>
            <span className={styles.sum} aria-hidden>
              {section.sum} / {section.most}
            </span>
            <span className={hidden}>{texts.criteria.sectionSum(section.sum, section.most)}</span>
          </button>
        </h2>
      )}
      <ul id={listId} className={styles.list} hidden={!open}>
        {section.criteria.map((status) => (
          <CriterionRow
            key={status.criterion.number}
            status={status}
            documentLanguage={documentLanguage}
            focused={status.criterion.number === focused}
            go={go}
          />
        ))}
      </ul>
    </section>
  );
}

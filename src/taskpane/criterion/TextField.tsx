import { isBlank } from '../../characters/plain';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { FieldTrouble } from './FieldTrouble';
import { GrowingText } from './GrowingText';
import { SavedMark } from './SavedMark';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  emphasised: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  label: { ...typographyStyles.body1Strong },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  reminder: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, margin: 0 },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
});

interface TextFieldProps {
  readonly field: FieldState;
  readonly label: string;
  readonly language: string;
  /** Why a text is wanted here now; shown while the field is empty. */
  readonly reminder: string | null;
  readonly onFocus: (key: FieldKey) => void;
  /** What stands beside the label. */
  readonly corner?: ReactNode;
  /** Aids to writing, above the text and below it. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** What stands to the right of the text. */
  readonly beside?: ReactNode;
  /** How many lines it shows at least. */
  readonly rows?: number;
  /** The id of what is said of the text beside. */
  readonly describedBy?: string;
}

/** One text of the report, labelled as in the document and as tall as what is written in it. */
export function TextField({
  field,
  label,
  language,
  reminder,
  onFocus,
  corner,
  above,
  below,
  beside,
  rows = 2,
  describedBy = '',
}: TextFieldProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const [changed, setChanged] = useState(false);
  const text = valueOf(field);
  const reminds = reminder !== null && isBlank(text);
  const title = field.title === label ? '' : field.title;
  const { refusals } = useTexts();
  return (
    <div className={mergeClasses(styles.field, reminds && styles.emphasised)}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label} lang={language}>
          {label}
        </label>
        {corner}
      </div>
      {title ? (
        <p id={`${id}hint`} className={styles.hint} lang={language}>
          {title}
        </p>
      ) : null}
      {reminds ? (
        <p id={`${id}reminder`} className={styles.reminder}>
          {reminder}
        </p>
      ) : null}
      {field.reachable ? null : (
        <p id={`${id}unreachable`} className={styles.hint}>
          {refusals.unreachable}
        </p>
      )}
      {above}
      <div className={styles.row}>
        <GrowingText
          id={id}
          data-field={field.key}
          readOnly={!field.reachable}
          rows={rows}
          lang={language}
          value={text}
          onFocus={() => onFocus(field.key)}
          onBlur={() => session.leave(field.key)}
          onChange={({ target }) => {
            setChanged(true);
            session.type(field.key, target.value);
          }}
          {...describedAs([
            title && `${id}hint`,
            reminds && `${id}reminder`,
            !field.reachable && `${id}unreachable`,
            describedBy,
          ])}
        />
        {beside}
      </div>
      {below}
      <FieldTrouble field={field} />
      <SavedMark field={field} changed={changed} />
    </div>
  );
}

function describedAs(ids: readonly (string | false)[]): { 'aria-describedby'?: string } {
  const present = ids.filter(Boolean);
  return present.length > 0 ? { 'aria-describedby': present.join(' ') } : {};
}

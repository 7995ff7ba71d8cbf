import { Field, Select, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextChoice } from '../../assessment/comparison/reconcile';
import { mergedText } from '../../assessment/comparison/reconcile';
import { textDigest } from '../../characters/digest';
import { DifferenceText } from '../compare/DifferenceText';
import { namedTogether } from './namedTogether';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  who: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: 'anywhere' },
  empty: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A text of another report. */
export interface TheirText {
  /** Null for the unit's own view, of which nothing is taken. */
  readonly id: number | null;
  readonly name: string;
  readonly text: string;
  readonly lang: string | undefined;
}

interface TextChoiceViewProps {
  readonly label: string;
  /** Null where the report has no such field. */
  readonly mine: string | null;
  readonly lang: string | undefined;
  /** Those who wrote something. */
  readonly theirs: readonly TheirText[];
  readonly choice: TextChoice | null;
  readonly onChoose: (choice: TextChoice | null) => void;
}

const leave = 'leave';
const merge = 'merge';

/** One field's texts side by side, and what is to become of it: left as it is unless another one is chosen. */
export function TextChoiceView(props: TextChoiceViewProps): ReactNode {
  const { label, mine, lang, theirs, choice } = props;
  const styles = useStyles();
  const texts = useReconcileTexts();
  return (
    <div role="group" aria-label={label} className={styles.field}>
      <h4 className={styles.title}>{label}</h4>
      <p className={styles.who}>{texts.mine}</p>
      {mine ? (
        <DifferenceText mine="" theirs={mine} lang={lang} />
      ) : (
        <p className={styles.empty}>{texts.empty}</p>
      )}
      {theirs.map(({ id, name, text, lang: own }) => (
        <div key={id ?? 'unit'}>
          <p className={styles.who}>{name}</p>
          <DifferenceText mine={mine ?? ''} theirs={text} lang={own} />
        </div>
      ))}
      {mine !== null && (choice || theirs.some(({ id }) => id !== null)) ? (
        <Choice {...props} mine={mine} />
      ) : null}
    </div>
  );
}

function Choice({
  label,
  mine,
  theirs,
  choice,
  onChoose,
}: TextChoiceViewProps & { mine: string }): ReactNode {
  const texts = useReconcileTexts();
  const others = namedTogether(
    theirs.filter(({ id }) => id !== null),
    ({ text }) => text,
  );
  const chosen = choice === null ? leave : String(choice.from ?? merge);
  const canMerge = chosen === merge || others.length > 1 || (others.length > 0 && mine !== '');
  const choose = (value: string): void => {
    const other = others.find(({ id }) => String(id) === value);
    const over = textDigest(mine);
    const texts = others.map(({ text }) => text);
    const merged = { from: null, made: texts.map(textDigest), text: mergedText([mine, ...texts]), over };
    if (other) onChoose({ from: other.id, made: null, text: other.text, over });
    else onChoose(value === merge ? merged : null);
  };
  return (
    <>
      <Field label={texts.textChoice(label)}>
        <Select value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value={leave}>{texts.leave}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {texts.take(name)}
            </option>
          ))}
          {canMerge ? <option value={merge}>{texts.merge}</option> : null}
        </Select>
      </Field>
      {choice !== null && choice.from === null ? (
        <Textarea
          aria-label={texts.merged(label)}
          value={choice.text}
          resize="vertical"
          rows={6}
          onChange={(_, { value }) => onChoose({ ...choice, made: null, text: value })}
        />
      ) : null}
    </>
  );
}

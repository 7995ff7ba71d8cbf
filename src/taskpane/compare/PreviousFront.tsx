import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ordinalOf, placeIn, previousFront } from '../../assessment/comparison/previousFront';
import type { Edit } from '../../assessment/edits';
import type { FieldKey } from '../../assessment/fieldKey';
import { frontLabel } from '../report/place';
import { useSession } from '../SessionProvider';
import { useCompareStyles } from './compareStyles';
import type { ComparisonProps } from './comparisonProps';
import { useCompareTexts } from './texts/useCompareTexts';

/** What the front says of the previous assessment, filled in from its report; over a text only where that is chosen. */
export function PreviousFront({ open, own, beside }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { previous: texts } = useCompareTexts();
  const session = useSession();
  const told = ordinalOf(beside.report);
  const [given, setGiven] = useState('');
  const [choices, setChoices] = useState<ReadonlyMap<FieldKey, boolean>>(new Map());
  const place = placeIn(given);
  const isUnread = given.trim() !== '' && place === null;
  const edits = previousFront(own, beside.report, told ?? place);
  const isChosen = ({ key }: Edit): boolean => choices.get(key) ?? (own.texts.get(key) ?? '').trim() === '';
  const chosen = edits.filter(isChosen);
  const changeOf = ({ key, text }: Edit): string => {
    const now = (own.texts.get(key) ?? '').trim();
    const change = `${frontLabel(open, key) ?? ''}: ${text}`;
    return now === '' ? change : `${change} ${texts.now(now)}`;
  };
  const asks = told === null && own.texts.has('front.previousOrdinal') && ordinalOf(own) === null;
  if (edits.length === 0 && !asks) return null;
  return (
    <div role="group" aria-label={texts.title} className={styles.form}>
      <h3 className={styles.figure}>{texts.title}</h3>
      {asks ? (
        <Field label={texts.ask} {...(isUnread ? { hint: texts.unread } : {})}>
          <Input value={given} onChange={(_, { value }) => setGiven(value)} />
        </Field>
      ) : null}
      {edits.map((edit) => (
        <Checkbox
          key={edit.key}
          checked={isChosen(edit)}
          label={changeOf(edit)}
          onChange={(_, { checked }) => setChoices(new Map([...choices, [edit.key, checked === true]]))}
        />
      ))}
      <Button
        className={styles.start}
        disabledFocusable={chosen.length === 0}
        onClick={() => session.takeOver({ scores: new Map(), texts: chosen })}
      >
        {texts.fill}
      </Button>
    </div>
  );
}

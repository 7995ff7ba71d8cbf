import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: { maxWidth: '50%', margin: '20px' },
});

const insert = (text: string): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.insertParagraph(text, 'End');
    await context.sync();
  });

export function TextInsertion(): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.place}>
      <Field className={styles.field} size="large" label="A text for the document">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insert(text)}>
        Insert text
      </Button>
    </div>
  );
}

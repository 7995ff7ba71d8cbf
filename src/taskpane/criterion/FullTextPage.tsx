import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { criterionFields, criterionKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { Aid } from '../evidence/Aid';
import { PageFrame } from '../frame/PageFrame';
import { HistoryButtons } from '../history/HistoryButtons';
import { useEscape } from '../keyboard/useEscape';
import type { Go, Page } from '../navigation/page';
import { useHiddenText } from '../notices/hiddenText';
import { labelOf } from '../report/place';
import { useSession } from '../SessionProvider';
import { LateSnippets } from '../snippets/aids';
import { useTexts } from '../texts/TextsProvider';
import { UnsureField } from '../unsure/UnsureField';
import { MissingField } from './MissingField';
import { PageState } from './PageState';
import { TextField } from './TextField';
import { useFieldFocus } from './useFieldFocus';

const useStyles = makeStyles({
  back: { paddingInline: tokens.spacingHorizontalXS, textAlign: 'start' },
});

/** Lines that fill the pane as it was when the page came up: header, label and footer take some ten. */
const linesThatFit = (): number => Math.max(8, Math.floor(window.innerHeight / 20) - 11);

interface FullTextPageProps {
  readonly page: Extract<Page, { kind: 'text' }>;
  readonly open: OpenReport;
  readonly go: Go;
}

/** One text of a criterion, as large as the pane. It is the same field: what is typed is the criterion's draft. */
export function FullTextPage({ page: { number, key }, open, go }: FullTextPageProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const session = useSession();
  const texts = useTexts();
  const [rows] = useState(linesThatFit);
  const back = (): void => go({ kind: 'criterion', number, followed: false, at: key });
  useEscape(back);
  useFieldFocus(key);
  useEffect(() => () => session.leave(key), [session, key]);
  const field = open.fields.get(key);
  const name = open.report.criteria.find((criterion) => criterion.number === number)?.name ?? '';
  const fieldName = criterionFields.find((one) => criterionKey(number, one) === key) ?? 'comments';
  const language = open.report.language ?? texts.language;
  const label = labelOf(open, key, fieldName, texts);
  return (
    <PageFrame
      header={
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={back}>
          <span lang={language}>{`${number}. ${name}`}</span>
        </Button>
      }
      footer={
        <PageState open={open} keys={[key]} shown={key}>
          <HistoryButtons open={open} />
        </PageState>
      }
    >
      <h1 className={hidden} lang={language}>{`${number}. ${name}: ${label}`}</h1>
      {open.unsure.has(key) ? (
        <UnsureField open={open} field={key} />
      ) : field ? (
        <TextField
          field={field}
          label={label}
          language={language}
          reminder={null}
          rows={rows}
          onFocus={() => undefined}
          below={
            <Aid>
              <LateSnippets field={field} />
            </Aid>
          }
        />
      ) : (
        <MissingField open={open} field={key} label={label} />
      )}
    </PageFrame>
  );
}

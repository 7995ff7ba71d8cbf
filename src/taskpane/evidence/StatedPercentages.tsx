import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criterionKey } from '../../assessment/fieldKey';
import { percentageNames, percentagesStated } from '../../assessment/figures/percentages';
import { formatStatements, statePercentage } from '../../assessment/figures/percentageStatement';
import { noFigures } from '../../assessment/workingData';
import type { OpenReport } from '../../session/state';
import type { ReportLanguage } from '../../words/reportLanguage';
import { useSession } from '../SessionProvider';
import { append, commentsOf, writeComments } from './comments';
import { Disclosure } from './Disclosure';
import { useFigureStyles } from './figureStyles';
import { StatedPercentage } from './StatedPercentage';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useWork } from './useWork';

interface StatedPercentagesProps {
  readonly open: OpenReport;
  readonly number: number;
  /** The language of a template that asks for them. */
  readonly language: ReportLanguage;
}

/**
 * The two percentages that a template asks for in a criterion's comments: whether they stand there, and a way to put
 * them there, each with what it was worked out from.
 */
export function StatedPercentages({ open, number, language }: StatedPercentagesProps): ReactNode {
  const styles = useFigureStyles();
  const session = useSession();
  const { percentages: texts } = useEvidenceTexts();
  const { work } = useWork(number);
  const comments = commentsOf(open, number);
  const stated = percentagesStated(comments, language);
  const absent = percentageNames.filter((name) => stated[name] === null);
  const { fields } = work.figures ?? noFigures;
  const started = absent
    .map((name) => statePercentage(name, fields))
    .filter((outcome) => outcome.kind !== 'empty');
  const statements = started.filter((outcome) => outcome.kind === 'statement');
  const usable = statements.length > 0 && statements.length === started.length;
  const add = (): void =>
    writeComments(session, number, append(comments, formatStatements(statements, language)));
  return (
    <Disclosure title={texts.title} strong initially={absent.length === 1 || started.length > 0}>
      <p role="status" className={styles.hint}>
        {absent.length === 0
          ? texts.bothStated
          : texts.notStated(absent.map((name) => texts.names[name].toLowerCase()))}
      </p>
      {absent.length > 0 ? <p className={styles.hint}>{texts.noOfficial}</p> : null}
      {absent.map((name) => (
        <StatedPercentage key={name} number={number} name={name} />
      ))}
      {absent.length > 0 && open.fields.get(criterionKey(number, 'comments'))?.reachable ? (
        <div>
          <Button size="small" disabledFocusable={!usable} onClick={add}>
            {texts.add}
          </Button>
        </div>
      ) : null}
    </Disclosure>
  );
}

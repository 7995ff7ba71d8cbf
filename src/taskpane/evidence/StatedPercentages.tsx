import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { criterionKey } from '../../assessment/fieldKey';
import type { Percentages } from '../../assessment/percentages';
import { formatPercentages, percentagesStated, readPercentage } from '../../assessment/percentages';
import type { OpenReport } from '../../session/state';
import type { ReportLanguage } from '../../words/reportLanguage';
import { useSession } from '../SessionProvider';
import { append, commentsOf, writeComments } from './comments';
import { Disclosure } from './Disclosure';
import { FigureField } from './FigureField';
import { useFigureStyles } from './figureStyles';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const names = ['employment', 'progress'] as const;

interface StatedPercentagesProps {
  readonly open: OpenReport;
  readonly number: number;
  /** The language of a template that asks for them. */
  readonly language: ReportLanguage;
}

/**
 * The two percentages that a template asks for in a criterion's comments: whether they stand there, and a way to put
 * them there.
 */
export function StatedPercentages({ open, number, language }: StatedPercentagesProps): ReactNode {
  const styles = useFigureStyles();
  const session = useSession();
  const { percentages: texts } = useEvidenceTexts();
  const [typed, setTyped] = useState({ employment: '', progress: '' });
  const comments = commentsOf(open, number);
  const stated = percentagesStated(comments, language);
  const absent = names.filter((name) => stated[name] === null);
  const wanted = (name: keyof Percentages): number | null =>
    stated[name] === null ? readPercentage(typed[name]) : null;
  const values = { employment: wanted('employment'), progress: wanted('progress') };
  const given = Object.values(values).filter((value) => value !== null);
  const usable = given.length > 0 && !given.some(Number.isNaN);
  return (
    <Disclosure title={texts.title} strong initially={absent.length === 1}>
      <p role="status" className={styles.hint}>
        {absent.length === 0 ? texts.bothStated : texts.notStated(absent.map((name) => bare(texts[name])))}
      </p>
      {absent.map((name) => (
        <FigureField
          key={name}
          label={texts[name]}
          input="percent"
          value={typed[name]}
          faults={Number.isNaN(values[name]) ? [texts.fault] : []}
          disabled={false}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      {absent.length > 0 && open.fields.get(criterionKey(number, 'comments'))?.reachable ? (
        <div>
          <Button
            size="small"
            disabledFocusable={!usable}
            onClick={() =>
              writeComments(session, number, append(comments, formatPercentages(values, language)))
            }
          >
            {texts.add}
          </Button>
        </div>
      ) : null}
    </Disclosure>
  );
}

const bare = (label: string): string => label.replace(/, %$/u, '').toLowerCase();

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BandedCriterion } from '../../assessment/figures/bands';
import { asksForCoaches, knownCoaches } from '../../assessment/figures/coachNames';
import type { FigureForm } from '../../assessment/figures/figureForms';
import { figureForms } from '../../assessment/figures/figureForms';
import type { FigureFault } from '../../assessment/figures/suggestion';
import { stepsByRow } from '../../assessment/figures/rowSteps';
import type { FigureTexts } from '../../assessment/workingData';
import { noFigures } from '../../assessment/workingData';
import { useSession } from '../SessionProvider';
import { FigureField } from './FigureField';
import { FigureRows } from './FigureRows';
import { useFigureStyles } from './figureStyles';
import type { EvidenceTexts } from './texts/evidenceTexts';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useWork } from './useWork';

interface OwnFiguresProps {
  readonly number: BandedCriterion;
  readonly faults: readonly FigureFault[];
}

/** The figures that are given for a criterion alone: a row for each coach, kind or employer, and fields. */
export function OwnFigures({ number, faults }: OwnFiguresProps): ReactNode {
  const styles = useFigureStyles();
  const texts = useEvidenceTexts();
  const { work, change, readOnly } = useWork(number);
  const { working } = useSession();
  const data = useStore(working.store, (state) => state.data);
  const figures = work.figures ?? noFigures;
  const coaches = asksForCoaches(number) ? knownCoaches(data) : [];
  const form: FigureForm = figureForms[number];
  const steps = stepsByRow(number, figures);
  const set = (changed: Partial<FigureTexts>): void => change({ figures: { ...figures, ...changed } });
  return (
    <>
      {form.rows ? (
        <FigureRows
          number={number}
          rows={figures.rows}
          coaches={coaches}
          faults={faults}
          steps={steps}
          disabled={readOnly}
          onChange={(rows) => set({ rows })}
        />
      ) : null}
      {Object.entries(form.fields).map(([name, input]) => (
        <FigureField
          key={name}
          label={texts.figures.names[number][name] ?? name}
          input={input}
          value={figures.fields[name] ?? ''}
          disabled={readOnly}
          faults={sentencesFor(name, faults, texts)}
          onChange={(value) => set({ fields: { ...figures.fields, [name]: value } })}
        />
      ))}
      {form.fields['days'] ? <p className={styles.hint}>{texts.figures.pasteHint}</p> : null}
    </>
  );
}

/** In a list, the place of a fault is that of the figure. */
const sentencesFor = (
  name: string,
  faults: readonly FigureFault[],
  { figures }: EvidenceTexts,
): readonly string[] =>
  faults
    .filter(({ field }) => field === name)
    .map(({ row, why }) =>
      row === undefined ? figures.faults[why] : `${figures.nth(row + 1)}: ${figures.faults[why]}`,
    );

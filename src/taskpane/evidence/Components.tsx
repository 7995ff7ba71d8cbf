import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useWork } from './useWork';

const useStyles = makeStyles({ component: { whiteSpace: 'pre-line' } });

interface ComponentsProps {
  readonly number: number;
  readonly components: readonly string[];
  readonly language: string;
}

/** A criterion's components, each to be ticked when it is met. */
export function Components({ number, components, language }: ComponentsProps): ReactNode {
  const styles = useStyles();
  const { components: texts } = useEvidenceTexts();
  const { work, change, readOnly } = useWork(number);
  const ticks = components.map((_, index) => work.ticks?.[index] ?? false);
  const met = ticks.filter(Boolean).length;
  const title = work.ticks === null ? texts.title : `${texts.title}: ${texts.met(met, components.length)}`;
  return (
    <Disclosure title={title} strong initially={work.ticks !== null} memory="wholeComponents">
      <div>
        {components.map((component, index) => (
          <Checkbox
            key={component}
            disabled={readOnly}
            checked={ticks[index] ?? false}
            label={
              <span className={styles.component} lang={language}>
                {component}
              </span>
            }
            onChange={(_, { checked }) => change({ ticks: ticks.with(index, checked === true) })}
          />
        ))}
      </div>
    </Disclosure>
  );
}

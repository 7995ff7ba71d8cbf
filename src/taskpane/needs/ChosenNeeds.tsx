import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { NeedsChoice } from '../../assessment/needs/needsChoice';
import { dropNeed, moveNeed, ownBlocks, placedNeeds, rewriteNeed } from '../../assessment/needs/needsChoice';
import type { ReportTexts } from '../../assessment/report';
import { scoreOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import { useHiddenText } from '../notices/hiddenText';
import { criterionName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { ChosenNeedItem } from './ChosenNeedItem';
import { useNeedsStyles } from './needsStyles';
import { OwnWords } from './OwnWords';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalL },
  heading: { outlineStyle: 'none' },
});

interface ChosenNeedsProps {
  readonly open: OpenReport;
  readonly report: ReportTexts;
  readonly choice: NeedsChoice;
  readonly choose: (choice: NeedsChoice) => void;
}

/** What is chosen, in the report's order, to be put in order and worded. */
export function ChosenNeeds({ open, report, choice, choose }: ChosenNeedsProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const hidden = useHiddenText();
  const texts = useTexts();
  const { chosen, own } = useNeedsTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const places = placedNeeds(report, criterionNames(open.report), choice);
  const given = ownBlocks(report, criterionNames(open.report)).filter(({ block }) =>
    choice.replaced.includes(block),
  );
  const move = (number: number, by: -1 | 1): void => {
    const moved = moveNeed(choice, number, by);
    const place = moved.needs.findIndex((need) => need.number === number) + 1;
    choose(moved);
    setSaid(chosen.moved(criterionName(open, number, texts), place, moved.needs.length));
  };
  const drop = (number: number): void => {
    choose(dropNeed(choice, number));
    heading.current?.focus();
  };
  return (
    <div className={shared.part}>
      <h3 ref={heading} tabIndex={-1} className={mergeClasses(shared.subheading, styles.heading)}>
        {chosen.title}
      </h3>
      {places.length === 0 ? <p className={shared.hint}>{chosen.none}</p> : null}
      <ol className={mergeClasses(shared.list, styles.list)}>
        {places.map((place) =>
          'own' in place ? (
            <OwnWords
              key={`own ${place.own.block}`}
              open={open}
              own={place.own}
              words={own.kept}
              action={own.replace}
              onAction={() => choose({ ...choice, replaced: [...choice.replaced, place.own.block] })}
            />
          ) : (
            <ChosenNeedItem
              key={place.need.number}
              open={open}
              need={place.need}
              score={scoreOf(report, place.need.number)}
              block={place.block}
              isFirst={choice.needs[0] === place.need}
              isLast={choice.needs.at(-1) === place.need}
              onMove={(by) => move(place.need.number, by)}
              onDrop={() => drop(place.need.number)}
              onRewrite={(text) => choose(rewriteNeed(choice, place.need.number, text))}
            />
          ),
        )}
        {given.map((block) => (
          <OwnWords
            key={`own ${block.block}`}
            open={open}
            own={block}
            words={own.given}
            action={own.keep}
            onAction={() =>
              choose({ ...choice, replaced: choice.replaced.filter((other) => other !== block.block) })
            }
          />
        ))}
      </ol>
      <span role="status" className={hidden}>
        {said}
      </span>
    </div>
  );
}

import { Button, Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { NeedProposal } from '../../assessment/needs/developmentNeeds';
import { improvableNeeds, proposalsWithin } from '../../assessment/needs/developmentNeeds';
import { criterionKey } from '../../assessment/fieldKey';
import type { NeedsChoice } from '../../assessment/needs/needsChoice';
import { addNeed, dropNeed } from '../../assessment/needs/needsChoice';
import type { ReportTexts } from '../../assessment/report';
import { criterionNumbers, scoreOf, scoresOf } from '../../assessment/report';
import { formatScore } from '../../assessment/score';
import type { OpenReport } from '../../session/state';
import { useOneStop } from '../keyboard/useOneStop';
import type { Go } from '../navigation/page';
import { criterionName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { focusNeed } from './focusNeed';
import { MissingForProposals } from './MissingForProposals';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

/** Proposals shown: more than a summary can bear. */
const most = 6;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    // The box stands in line with the texts around it.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  score: {
    paddingBlock: tokens.spacingVerticalS,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  other: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  // The name of a criterion has room, or the button goes into the next line.
  label: {
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

interface ProposalsProps {
  readonly open: OpenReport;
  readonly report: ReportTexts;
  readonly choice: NeedsChoice;
  readonly choose: (choice: NeedsChoice) => void;
  readonly go: Go;
}

/** The criteria to pick from: the lowest scores with recommendations to be ticked, any other scored one from a list. */
export function Proposals({ open, report, choice, choose, go }: ProposalsProps): ReactNode {
  const shared = useNeedsStyles();
  const { proposals: texts } = useNeedsTexts();
  const proposals = proposalsWithin(improvableNeeds(report), most);
  return (
    <div className={shared.part} role="group" aria-label={texts.title}>
      <h3 className={shared.subheading}>{texts.title}</h3>
      {proposals.length > 0 ? <ProposalList {...{ open, proposals, choice, choose }} /> : null}
      <MissingForProposals open={open} report={report} proposed={proposals.length} go={go} />
      <OtherCriterion
        open={open}
        report={report}
        choice={choice}
        choose={choose}
        proposed={proposals.map(({ number }) => number)}
      />
    </div>
  );
}

interface ProposalListProps extends Pick<ProposalsProps, 'open' | 'choice' | 'choose'> {
  readonly proposals: readonly NeedProposal[];
}

/** For Tab one stop, however many scores are alike. */
function ProposalList({ open, proposals, choice, choose }: ProposalListProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const { proposals: texts } = useNeedsTexts();
  const hint = useId();
  const { row, tabIndex } = useOneStop();
  return (
    <>
      <p id={hint} className={shared.hint}>
        {texts.hint}
      </p>
      <div {...row} aria-labelledby={hint} aria-orientation="vertical">
        <ul className={shared.list}>
          {proposals.map((proposal, place) => (
            <li key={proposal.number} className={styles.row}>
              <Proposal
                {...{ open, proposal, choice, choose }}
                tabIndex={tabIndex(place, proposals.length)}
              />
              <span className={styles.score} aria-hidden>
                {formatScore(proposal.score)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface ProposalProps {
  readonly open: OpenReport;
  readonly proposal: NeedProposal;
  readonly choice: NeedsChoice;
  readonly choose: (choice: NeedsChoice) => void;
  readonly tabIndex: 0 | -1;
}

function Proposal({ open, proposal, choice, choose, tabIndex }: ProposalProps): ReactNode {
  const texts = useTexts();
  const { number, score, recommendations } = proposal;
  const name = criterionName(open, number, texts);
  return (
    <Checkbox
      tabIndex={tabIndex}
      checked={choice.needs.some((need) => need.number === number)}
      aria-label={`${name}, ${texts.criteria.score(score)}`}
      label={<span lang={open.report.language ?? texts.language}>{name}</span>}
      onChange={(_, { checked }) =>
        choose(checked === true ? addNeed(choice, { number, recommendations }) : dropNeed(choice, number))
      }
    />
  );
}

interface OtherCriterionProps extends Pick<ProposalsProps, 'open' | 'report' | 'choice' | 'choose'> {
  readonly proposed: readonly number[];
}

function OtherCriterion({ open, report, choice, choose, proposed }: OtherCriterionProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const texts = useTexts();
  const { proposals } = useNeedsTexts();
  const [picked, setPicked] = useState('');
  const chosen = choice.needs.map(({ number }) => number);
  const others = criterionNumbers.filter(
    (number) => scoreOf(report, number) !== null && !proposed.includes(number) && !chosen.includes(number),
  );
  if (scoresOf(report).size === 0) return null;
  const number = others.find((other) => String(other) === picked);
  const add = (): void => {
    if (number === undefined) return;
    const recommendations = report.texts.get(criterionKey(number, 'recommendations')) ?? '';
    choose(addNeed(choice, { number, recommendations }));
    setPicked('');
    focusNeed(number);
  };
  return (
    <div className={styles.other}>
      <label className={styles.label}>
        <span className={shared.hint}>{proposals.other}</span>
        <Select value={number === undefined ? '' : picked} onChange={(_, { value }) => setPicked(value)}>
          <option value="">{proposals.pick}</option>
          {others.map((other) => (
            <option key={other} value={other} lang={open.report.language ?? texts.language}>
              {`${criterionName(open, other, texts)} (${scoreOf(report, other)})`}
            </option>
          ))}
        </Select>
      </label>
      <Button disabledFocusable={number === undefined} onClick={add}>
        {proposals.add}
      </Button>
    </div>
  );
}

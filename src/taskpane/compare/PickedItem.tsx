import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { formatDate } from '../../assessment/dates/calendar';
import type { OtherReport } from '../../assessment/comparison/otherReport';
import { assessedOn } from '../../assessment/comparison/otherReport';
import type { Role } from '../../assessment/comparison/role';
import { assessorsOf, roles } from '../../assessment/comparison/role';
import type { ReadPlan } from '../../assessment/plan/plan';
import { cutShort } from '../../wording/quote';
import { Notice } from '../notices/Notice';
import type { Beside } from './beside';
import type { Picked } from './compareDesk';
import type { PickedOutcome } from './readPicked';
import type { CompareTexts } from './texts/compareTexts';
import { useCompareTexts } from './texts/useCompareTexts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  name: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
});

interface PickedItemProps {
  readonly picked: Picked;
  /** Null while it is no report that was read. */
  readonly beside: Beside | null;
  readonly onChoose: (role: Role) => void;
  readonly onRemove: () => void;
}

/** A picked file: who wrote it and when, what it is taken for, and what speaks against comparing it. */
export function PickedItem({ picked, beside, onChoose, onRemove }: PickedItemProps): ReactNode {
  const styles = useStyles();
  const texts = useCompareTexts();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <p className={styles.name}>{picked.name}</p>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={texts.remove(picked.name)}
          title={texts.remove(picked.name)}
          onClick={onRemove}
        />
      </div>
      <div role="status" className={styles.said}>
        {picked.outcome === null ? <p className={styles.text}>{texts.reading}</p> : null}
        {picked.outcome ? <Trouble outcome={picked.outcome} /> : null}
        {beside ? <p className={styles.text}>{whoAndWhen(beside.report, texts)}</p> : null}
        {beside?.warnings.map((warning) => (
          <Notice key={warning.kind} intent="warning">
            {texts.warning(warning)}
          </Notice>
        ))}
      </div>
      {beside ? (
        <Field label={texts.role}>
          <Select
            value={beside.role}
            onChange={(_, { value }) => {
              const role = roles.find((known) => known === value);
              if (role) onChoose(role);
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {texts.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </li>
  );
}

function Trouble({ outcome }: { outcome: PickedOutcome }): ReactNode {
  const texts = useCompareTexts();
  switch (outcome.kind) {
    case 'report':
      return null;
    case 'plan':
      return <PlanFound plan={outcome.plan} />;
    case 'notReport':
    case 'notebook':
      return <Notice intent="warning">{texts[outcome.kind]}</Notice>;
    case 'unreadable':
      return <Notice intent="warning">{texts.unreadable}</Notice>;
    case 'fault':
      return <Notice intent="warning">{texts.faults[outcome.fault]}</Notice>;
  }
}

function PlanFound({ plan: { unit, assessed, total, level, needs } }: { plan: ReadPlan }): ReactNode {
  const styles = useStyles();
  const { plan: texts } = useCompareTexts();
  if (needs.length === 0) return <Notice intent="warning">{texts.nothing}</Notice>;
  const about = [unit, assessed, total, level].filter((text) => text !== '');
  return <p className={styles.text}>{[texts.kind, ...about].join(', ')}</p>;
}

function whoAndWhen(report: OtherReport, texts: CompareTexts): string {
  const days = assessedOn(report);
  const assessors = cutShort(assessorsOf(report).join(', ')) || texts.noAssessors;
  return texts.who(assessors, days ? formatDate(days.last) : texts.noDay);
}

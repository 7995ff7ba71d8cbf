import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criterionOf } from '../../assessment/fieldKey';
import type { Finding } from '../../assessment/findings/finding';
import type { Named } from '../report/place';
import type { GatheredKind } from '../../wording/findings/findingWording';
import { needBlockOf } from '../../assessment/needs/needKey';
import { frontLabel } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import type { Remedies } from './remedies';
import { useFindingStyles, useItemClass } from './findingStyles';
import type { FindingEntry } from './gathered';
import { PromptAnswers } from './PromptAnswers';
import { useCheckTexts } from './texts/useCheckTexts';

const useStyles = makeStyles({
  numbers: { minWidth: '36px', paddingInline: tokens.spacingHorizontalXS },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
  },
  fields: { flexDirection: 'column' },
  field: { textAlign: 'start' },
});

/** Kinds whose places are fields with names, rather than criteria with numbers. */
const listed: ReadonlySet<GatheredKind> = new Set(['fieldEmpty', 'promptLeft', 'needBlockEmpty']);

interface GatheredItemProps {
  readonly entry: Exclude<FindingEntry, { kind: 'single' }>;
  readonly named: Named;
  readonly remedies: Remedies | null;
}

/** What is missing in many places, said once, with a way to each. */
export function GatheredItem({ entry, named, remedies }: GatheredItemProps): ReactNode {
  const styles = useStyles();
  const shared = useFindingStyles();
  const className = useItemClass(entry.findings[0]?.severity ?? 'note');
  const { findings } = useCheckTexts();
  return (
    <li className={className} tabIndex={-1}>
      <p className={shared.sentence}>{findings.gathered[entry.kind](entry.findings.length)}</p>
      <ul className={mergeClasses(styles.ways, listed.has(entry.kind) && styles.fields)}>
        {entry.findings.map((finding) => (
          <li key={finding.keys.join(' ')}>
            <Way finding={finding} named={named} remedies={remedies} />
          </li>
        ))}
      </ul>
      {remedies ? (
        <PromptAnswers
          kind={entry.kind}
          findings={entry.findings}
          language={named.report.language}
          remedies={remedies}
        />
      ) : null}
    </li>
  );
}

interface WayProps {
  readonly finding: Finding;
  readonly named: Named;
  readonly remedies: Remedies | null;
}

function Way({ finding, named, remedies }: WayProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const check = useCheckTexts();
  const [key] = finding.keys;
  if (key === undefined) return null;
  const number = criterionOf(key);
  const block = needBlockOf(key);
  // The document's words for a field of its front; all other places are in the pane's.
  const label = block === null ? frontLabel(named, key) : null;
  const lang = label === null ? undefined : (named.report.language ?? undefined);
  const own = block === null ? texts.places.frontField : check.needBlock(block);
  const name = number === null ? (label ?? own) : String(number);
  if (!remedies) return <span lang={lang}>{name}</span>;
  if (number === null)
    return (
      <Link as="button" className={styles.field} lang={lang} onClick={() => remedies.jump(key)}>
        {name}
      </Link>
    );
  return (
    <Button
      size="small"
      className={styles.numbers}
      aria-label={check.criterion(number, check.findings.sentence(finding))}
      onClick={() => remedies.jump(key)}
    >
      {name}
    </Button>
  );
}

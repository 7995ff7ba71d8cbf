import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { isNeedKey } from '../../assessment/needs/needKey';
import type { ReportModel } from '../../template/report';
import { usualLanguage } from '../../words/reportLanguage';
import { PageState } from '../criterion/PageState';
import type { Go } from '../navigation/page';
import { MissingField } from '../criterion/MissingField';
import { PageFrame } from '../frame/PageFrame';
import { ThreadsHere } from '../threads/ThreadsHere';
import { threadsOfDetails } from '../threads/threadPage';
import { placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { TopBar } from '../frame/TopBar';
import { FrontItemView } from './FrontItemView';
import type { FrontGroup } from './frontGroups';
import { frontGroups } from './frontGroups';
import { GroupSection } from './GroupSection';
import { missingOf, nextMissing } from './missing';
import { useDetailsTexts } from './texts/useDetailsTexts';
import type { DetailsPlace } from './usePlace';
import { usePlace } from './usePlace';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  next: { width: '100%', marginBottom: tokens.spacingVerticalXS },
});

interface DetailsPageProps {
  readonly open: OpenReport;
  readonly place: DetailsPlace;
  readonly go: Go;
}

/** The fields of the report's front, grouped and worded as in the document, with what is missing. */
export function DetailsPage({ open, place, go }: DetailsPageProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const details = useDetailsTexts();
  const { report } = open;
  const language = report.language ?? usualLanguage;
  const groups = useMemo(() => frontGroups(report), [report]);
  const keys = useMemo(() => keysOf(groups), [groups]);
  const missing = missingOf(open);
  const [focused, setFocused] = useState<FieldKey | null>(place.at);
  const { root, goTo } = usePlace(place);
  useLeaveOnClose(keys);
  const next = nextMissing(keys, missing, focused);
  const shown = focused ?? keys[0];
  return (
    <PageFrame
      header={
        <TopBar
          open={open}
          page="details"
          heading={texts.parts.details}
          focused={place.at === null && !place.followed}
          go={go}
        />
      }
      footer={
        <>
          {next === null ? null : (
            <Button appearance="primary" className={styles.next} onClick={() => goTo(next)}>
              {details.nextMissing}
            </Button>
          )}
          {shown === undefined ? null : <PageState open={open} keys={keys} shown={shown} />}
        </>
      }
    >
      <div ref={root} className={styles.stack}>
        <p className={styles.words}>
          {missing.needed.size > 0 ? details.missing(missing.needed.size) : details.complete}
        </p>
        {groups.map((group) => (
          <GroupSection
            key={group.parts[0]?.items[0]?.keys[0]}
            group={group}
            language={language}
            missing={missing}
          >
            {(item) => (
              <FrontItemView
                key={item.keys[0]}
                open={open}
                item={item}
                language={language}
                missing={missing}
                at={place.at}
                onFocus={setFocused}
                go={go}
              />
            )}
          </GroupSection>
        ))}
        {absentFields(report).map((key) => (
          <MissingField key={key} open={open} field={key} label={placeName(open, key, texts)} />
        ))}
        <ThreadsHere open={open} threads={threadsOfDetails(open)} />
      </div>
    </PageFrame>
  );
}

/** The keys of all fields that are written here, in the order of the document. */
const keysOf = (groups: readonly FrontGroup[]): readonly FieldKey[] =>
  groups.flatMap(({ parts }) =>
    parts.flatMap(({ items }) =>
      items.flatMap(({ kind, keys }): readonly FieldKey[] => (kind === 'needs' ? [] : keys)),
    ),
  );

/** The fields of the front that the template has and this document lacks. */
const absentFields = ({ problems }: ReportModel): FieldKey[] =>
  problems.flatMap((problem) => {
    if (problem.kind !== 'fieldMissing') return [];
    const { where } = problem;
    const isOfFront = where.startsWith('front.') || where === 'summary.pointsAndLevel';
    return isOfFront && !isNeedKey(where) ? [where] : [];
  });

/** A field loses the focus without a blur event when its page goes: what was typed is written all the same. */
function useLeaveOnClose(keys: readonly FieldKey[]): void {
  const session = useSession();
  useEffect(() => () => keys.forEach((key) => session.leave(key)), [session, keys]);
}

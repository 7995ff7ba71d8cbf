import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { AutoOpenOffer } from '../autoOpen/AutoOpenOffer';
import { ConcernsEntry } from '../concerns/ConcernsEntry';
import { EarlierTexts } from '../concerns/EarlierTexts';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { PageFrame } from '../frame/PageFrame';
import { nextOpen, sectionsOf } from '../report/sections';
import { TopBar } from '../frame/TopBar';
import { useTexts } from '../texts/TextsProvider';
import { SectionList } from './SectionList';
import { StandingView } from './StandingView';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  next: { width: '100%' },
});

interface OverviewProps {
  readonly open: OpenReport;
  readonly from: number | 'page' | null;
  readonly go: Go;
}

/** All criteria at a glance: how far the assessor is, where the total can end, what to do next. */
export function Overview({ open, from, go }: OverviewProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const next = nextOpen(open);
  const unit = valueOf(open.fields.get('front.unit')).trim();
  return (
    <PageFrame
      header={
        <TopBar
          open={open}
          page="overview"
          heading={unit || texts.product}
          focused={from === 'page'}
          go={go}
          {...(unit ? inDocument(open) : {})}
        />
      }
      footer={
        next === null ? null : (
          <Button
            appearance="primary"
            size="large"
            className={styles.next}
            onClick={() => go(criterionPage(next))}
          >
            {texts.criteria.nextOpen(next)}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        <Welcome />
        <AutoOpenOffer open={open} />
        <EarlierTexts open={open} go={go} />
        <StandingView open={open} />
        <ConcernsEntry open={open} go={go} />
        {sectionsOf(open).map((section) => (
          <SectionList
            key={`${section.title}/${section.criteria[0]?.criterion.number ?? 0}`}
            section={section}
            documentLanguage={open.report.language ?? texts.language}
            focused={from}
            go={go}
          />
        ))}
      </div>
    </PageFrame>
  );
}

const inDocument = ({ report }: OpenReport): { lang?: string } =>
  report.language ? { lang: report.language } : {};

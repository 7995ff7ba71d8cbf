import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { AutoOpenOffer } from '../autoOpen/AutoOpenOffer';
import { ConcernsEntry } from '../concerns/ConcernsEntry';
import { EarlierTexts } from '../concerns/EarlierTexts';
import type { Go } from '../navigation/page';
import { PageFrame } from '../frame/PageFrame';
import { sectionsOf } from '../report/sections';
import { TopBar } from '../frame/TopBar';
import { useTexts } from '../texts/TextsProvider';
import { Finder } from './Finder';
import { WhatNext } from './WhatNext';
import { useHiddenText } from '../notices/hiddenText';
import { noSearch, searched } from './search';
import { SectionList } from './SectionList';
import { StandingView } from './StandingView';
import { useDigitJump } from './useDigitJump';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, margin: 0 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
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
  const hidden = useHiddenText();
  const [search, setSearch] = useState(noSearch);
  const list = useRef<HTMLDivElement>(null);
  useDigitJump(list);
  const sections = sectionsOf(open);
  const shown = searched(sections, search);
  const isNarrowed = search.onlyMissing || search.words.trim() !== '';
  const count = shown.reduce((sum, { criteria }) => sum + criteria.length, 0);
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
      footer={<WhatNext open={open} go={go} />}
    >
      <div ref={list} className={styles.stack}>
        {sections.some(({ sum }) => sum > 0) ? null : <Welcome />}
        <AutoOpenOffer open={open} />
        <EarlierTexts open={open} go={go} />
        <StandingView open={open} />
        <ConcernsEntry open={open} go={go} />
        <Finder search={search} onSearch={setSearch} />
        <p role="status" className={count === 0 ? styles.none : hidden}>
          {count === 0 ? texts.finder.none : isNarrowed ? texts.finder.found(count) : ''}
        </p>
        {shown.map((section) => (
          <SectionList
            key={`${section.title}/${section.criteria[0]?.criterion.number ?? 0}`}
            section={section}
            documentLanguage={open.report.language ?? texts.language}
            focused={from}
            unfolded={isNarrowed}
            go={go}
          />
        ))}
      </div>
    </PageFrame>
  );
}

const inDocument = ({ report }: OpenReport): { lang?: string } =>
  report.language ? { lang: report.language } : {};

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionState } from '../../session/state';
import { placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { KeptText } from '../concerns/KeptText';
import { Paragraph } from './Paragraph';
import { SupportedMessage } from './SupportedMessage';

/** The document is no report template: what is expected, where it is found, and what was recognised. */
export function Foreign({ report, orphans }: Extract<SessionState, { phase: 'foreign' }>): ReactNode {
  const session = useSession();
  const texts = useTexts();
  const { foreign, orphan, readAgain } = texts;
  const language = report.language && foreign.reportLanguages[report.language];
  return (
    <SupportedMessage title={foreign.title} action={{ label: readAgain, onClick: () => void session.open() }}>
      <Paragraph>{foreign.expected}</Paragraph>
      <Paragraph>{foreign.where}</Paragraph>
      <Paragraph>{foreign.recognised(language, report.controls.length)}</Paragraph>
      <Paragraph>{foreign.whatToDo}</Paragraph>
      {orphans.map(({ key, label, text, why }) => (
        <section key={`${key} ${text}`}>
          <Paragraph>{orphan[why](label || placeName({ report, fields: new Map() }, key, texts))}</Paragraph>
          <KeptText text={text} />
        </section>
      ))}
      {orphans.length > 0 ? <Button onClick={() => session.dropOrphans()}>{orphan.dropAll}</Button> : null}
    </SupportedMessage>
  );
}

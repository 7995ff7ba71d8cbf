import type { ReactNode } from 'react';
import type { ReportModel } from '../../template/report';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { Message } from './Message';
import { Paragraph } from './Paragraph';

/** The document is no report template: what is expected, where it is found, and what was recognised. */
export function Foreign({ report }: { report: ReportModel }): ReactNode {
  const session = useSession();
  const { foreign, readAgain } = useTexts();
  const language = report.language && foreign.templateLanguages[report.language];
  return (
    <Message title={foreign.title} action={{ label: readAgain, onClick: () => void session.open() }}>
      <Paragraph>{foreign.expected}</Paragraph>
      <Paragraph>{foreign.where}</Paragraph>
      <Paragraph>{foreign.recognised(language, report.controls.length)}</Paragraph>
      <Paragraph>{foreign.whatToDo}</Paragraph>
    </Message>
  );
}

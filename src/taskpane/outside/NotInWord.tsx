import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { Message } from './Message';
import { Paragraph } from './Paragraph';

/** The page was opened in a plain browser. */
export function NotInWord(): ReactNode {
  const { notInWord } = useTexts();
  return (
    <Message title={notInWord.title}>
      <Paragraph>{notInWord.text}</Paragraph>
    </Message>
  );
}
